import { make } from '../../ui/dom';
import type { Language } from '../../ui/language/languages';
import type { Reply } from '../client/answers';
import { count, empty, facts, said, section, table } from '../common/shapes';
import type { Verdict } from './texts';
import { texts } from './texts';

/** What the language model said, what it cost, and what the checks made of each statement. */
export function replyView(reply: Reply, language: Language): HTMLElement {
  const say = texts[language];
  const sums = facts([
    [say.model, said(reply.model)],
    [say.tokens, say.tokensOf(reply.promptTokens, reply.replyTokens)],
    [say.cost, Number.isNaN(reply.cost) ? say.unpriced : count(reply.cost, language, { maximumFractionDigits: 6 })],
    [say.timings, said(reply.timings.map(([stage, ms]) => `${stage} ${Math.round(ms)} ms`).join(', '))],
  ]);
  const rows = reply.statements.map(({ text, quote, verdict, fault }) => [
    make('span', { className: 'words', dir: 'auto' }, text),
    make('span', { className: 'words', dir: 'auto' }, quote),
    make('span', { className: verdict === 'STANDS' ? 'state good' : 'state warn' }, Object.hasOwn(say.verdicts, verdict) ? say.verdicts[verdict as Verdict] : verdict),
    said(fault.toLowerCase().replaceAll('_', ' ')),
  ]);
  const checks = rows.length > 0 ? table([say.statement, say.quote, say.verdict, say.fault], rows) : empty(say.saidNothing);
  return section(say.languageModel, sums, checks);
}
