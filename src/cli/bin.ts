#!/usr/bin/env node
import { nodeHost } from "../host/node-host.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const defaultLanguage = process.env["YRKA_LANG"] === "en" ? "en" : "sv";
process.exitCode = await run(process.argv.slice(2), processTerminal(), nodeHost(), defaultLanguage);
