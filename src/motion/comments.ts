/**
 * The text with a space for each character of its closed HTML comments. One left open stays, in time that grows with the text.
 * Reference: CommonMark 0.31.2, 6.6: `<!-->` and `<!--->` are whole comments.
 */
export function blankComments(text: string): string {
  let blanked = "";
  let done = 0;
  for (let open = text.indexOf("<!--"); open !== -1; open = text.indexOf("<!--", done)) {
    const close = text.indexOf("-->", open + 2);
    if (close === -1) break;
    blanked += text.slice(done, open) + " ".repeat(close + 3 - open);
    done = close + 3;
  }
  return blanked + text.slice(done);
}
