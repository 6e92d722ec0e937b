#!/usr/bin/env node
import { Command } from 'commander';
import { extractProgram } from './cli/extract.ts';

const program = new Command('dateline')
  .description('A story desk for Slack, Discord, the terminal and the browser.')
  .addCommand(extractProgram());

await program.parseAsync();
