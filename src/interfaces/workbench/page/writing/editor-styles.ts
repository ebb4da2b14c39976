import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** CodeMirror's own styles come in by the nonce of the page's policy, where there is one. */
export function editorStyles(): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="nonce"]')?.content;
  return nonce === undefined ? [] : EditorView.cspNonce.of(nonce);
}
