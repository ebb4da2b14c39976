import { describe, expect, it } from "vitest";
import { pastedMarkdown } from "../../../../../src/office/import/html/pasted-markdown.ts";

/** As Word 365 puts it on the clipboard, shortened. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=SV><!--StartFragment-->
<h1>Bakgrund<o:p></o:p></h1>
<p class=MsoNormal>Parken har <b>för få</b> <i>bänkar</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>, och
de är&nbsp;slitna. Ytan är 10<sup>7</sup> m<sup>2</sup>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>vid ån</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>norr</p>
<p class=MsoNormal>Sedan</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>ett</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Plats</p></td><td><p class=MsoNormal>Antal</p></td></tr>
<tr><td><p class=MsoNormal>Ån | norr</p></td><td><p class=MsoNormal>3</p><p>4</p></td></tr></table>
<p class=MsoNormal>Vi vill <s>inte</s> ha det, <span style='display:none;mso-hide:all'>hemligt</span>så.</p>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Enkät 2025.</p></div></div>
<!--EndFragment--></body></html>`;

/** As Google Docs puts it there. */
const google = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:700">Bakgrund</span></h2>
<p dir="ltr"><span style="font-weight:400;">Det finns </span><span style="font-weight:700;">få</span><span style="font-style:italic"> bänkar</span><span> på </span><a href="https://example.org/a_b"><span style="text-decoration:underline">kartan</span></a><span>.</span></p><br>
<ul><li dir="ltr"><p dir="ltr"><span>vid ån</span></p><ul><li><p>norr</p></li></ul></li><li><p>vid torget</p></li></ul>
<ol start="3"><li><p>tre</p></li><li><p>fyra</p></li></ol></b>`;

describe("pastedMarkdown", () => {
  it("keeps what Word says, and tells what stays behind", () => {
    const { markdown, doubts } = pastedMarkdown(word);
    expect(markdown).toBe(
      [
        "## Bakgrund",
        "Parken har **för få** *bänkar*[^1], och de är\u00a0slitna. Ytan är 10⁷ m².",
        "- vid ån\n  - norr",
        "Sedan",
        "1. ett",
        "| Plats | Antal |\n| --- | --- |\n| Ån \\| norr | 3 4 |",
        "Vi vill inte ha det, så.",
        "[^1]: Enkät 2025.",
      ].join("\n\n"),
    );
    expect(doubts).toEqual(["”inte” är överstruket; ska orden bort?", "dold text följde inte med: ”hemligt”"]);
  });

  it("keeps what Google Docs says", () => {
    expect(pastedMarkdown(google)).toEqual({
      markdown: [
        "### Bakgrund",
        "Det finns **få** *bänkar* på [kartan](https://example.org/a_b).",
        "- vid ån\n  - norr\n- vid torget",
        "3. tre\n4. fyra",
      ].join("\n\n"),
      doubts: [],
    });
  });

  it.each([
    ["text without elements", "bara text", "bara text"],
    ["marks of Markdown in words", "<p>2*5 och [a] # b</p><p># c</p>", "2\\*5 och \\[a\\] # b\n\n\\# c"],
    ["a script", "<p>a</p><script>alert(1)</script>", "a"],
    ["an address that runs code", '<a href="javascript:alert(1)">länk</a>', "länk"],
    ["line breaks", "<p>ett<br>två<br></p>", "ett\\\ntvå"],
    ["code", "<pre>a\n  b</pre>", "```\na\n  b\n```"],
    ["a quotation", "<blockquote><p>ett</p><p>två</p></blockquote>", "> ett\n>\n> två"],
    ["nothing", "<p> </p>", ""],
  ])("reads %s", (_, html, markdown) => {
    expect(pastedMarkdown(html).markdown).toBe(markdown);
  });

  it("takes deep nesting and long text in time", () => {
    const deep = `${"<div><b>".repeat(20_000)}ord`;
    expect(pastedMarkdown(deep).markdown).toContain("ord");
  });
});
