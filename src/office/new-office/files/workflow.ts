/** Checks each push with annotations at the lines, builds all motions and keeps what was built. */
export const workflow = `name: Motioner

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  bygg:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - name: Granska
        run: npx yrka check --reporter github
      - name: Bygg
        if: \${{ !cancelled() }}
        run: npx yrka build --format pdf,docx,json,txt
      - name: Förteckning
        if: \${{ !cancelled() }}
        run: npx yrka list --format html --out output/lista.html
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() }}
        with:
          name: motioner
          path: output/
`;
