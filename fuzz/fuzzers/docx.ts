import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Fuzzer, Mutation, Sample } from "../fuzzer.ts";
import { mutateBytes, mutateText, pick } from "../mutations.ts";
import { runProgram } from "../program.ts";
import { builtSamples, goodMotion } from "../samples.ts";

const tokens = [
  "<w:p>",
  "</w:p>",
  "<w:p/>",
  "<w:r><w:t>ord</w:t></w:r>",
  "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
  "<w:ins w:id='1' w:author='x'>",
  "</w:ins>",
  "<w:del w:id='1' w:author='x'>",
  "</w:del>",
  "<w:moveFrom>",
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>HYPERLINK "x"</w:instrText>',
  "<w:br/>",
  "<w:tab/>",
  '<w:bookmarkStart w:id="1" w:name="p-1"/>',
  '<w:bookmarkEnd w:id="1"/>',
  '<w:footnoteReference w:id="2"/>',
  '<w:commentReference w:id="0"/>',
  "<w:sdt><w:sdtContent>",
  "</w:sdtContent></w:sdt>",
  '<w:numId w:val="1"/>',
  '<w:basedOn w:val="Normal"/>',
  "<mc:AlternateContent>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "&#x0;",
  'TargetMode="External"',
  "../../../etc/passwd",
  "xmlns:w='x'",
];

/** What lies in a Word file. */
export const docx: Fuzzer = {
  name: "docx",
  about:
    "imports, inspects, compares and merges a changed Word file: nothing is lost and nothing is read from elsewhere",
  samples: () => builtSamples("docx"),
  change: changePart,
  run: async (input) => {
    const files = { "motions/a.md": goodMotion, "x.docx": input };
    await runProgram(
      ["import", "x.docx", "--out", "motions/ny.md"],
      files,
      /^motions\/(ny(-\d+)?\.md|[^/]+\.(png|jpe?g))$/,
    );
    await runProgram(["inspect", "--json", "x.docx"], files);
    await runProgram(["text", "x.docx"], files);
    await runProgram(["diff", "--json", "motions/a.md", "x.docx"], files);
    for (const choice of ["--ours", "--theirs"]) {
      const merged = await runProgram(["merge", choice, "motions/a.md", "x.docx"], files, /^motions\/a\.md$/);
      const text = merged.written.get("motions/a.md");
      if (text !== undefined) await runProgram(["check", "--json", "motions/a.md"], { "motions/a.md": text });
    }
  },
};

/** Change the text of a part, or, at times, the archive itself. */
function changePart(content: Uint8Array, mutations: readonly Mutation[], others: readonly Sample[]): Uint8Array {
  const [first] = mutations;
  if (first === undefined || first.times < 0.1)
    return mutateBytes(content, mutations, others, ["PK\u0003\u0004", "../", "word/"]);
  const parts = unzipSync(content);
  // The document itself more often than the rest.
  const names = Object.keys(parts);
  const name = first.choice < 0.6 ? "word/document.xml" : pick(names, (first.choice - 0.6) / 0.4);
  const part = parts[name];
  if (part === undefined) return content;
  if (first.length < 0.03) delete parts[name];
  else parts[name] = strToU8(mutateText(strFromU8(part), mutations, [{ name: "", content: strFromU8(part) }], tokens));
  return zipSync(parts, { level: 0 });
}
