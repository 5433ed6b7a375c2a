import { standInName } from '../../domain/cycle.ts';
import { ModelError } from '../../errors/model-error.ts';
import type { LanguageModel, ModelReply } from '../../ports/language-model.ts';
import { deskFor } from './composing.ts';
import { nextMoves } from './playing.ts';
import { readScene } from './scene.ts';
import { voiceOf } from './voices/index.ts';

/**
 * A stand-in that needs no network and no key: a grammar with dice, no language model. It understands nothing; it
 * looks for known words in the feed and fills in templates, in a voice of its own for each shipped persona and a
 * plain one for any other. The same seed and the same request give the same reply; it reports no usage, having used
 * no tokens, and costs nothing.
 */
export function offlineModel({ seed = 0 }: { readonly seed?: number } = {}): LanguageModel {
  return {
    name: standInName,
    async generate(request, signal): Promise<ModelReply> {
      await otherWork();
      if (signal.aborted) throw new ModelError('timeout', 'The call was aborted.', { cause: signal.reason });
      const scene = readScene(request);
      const moves = nextMoves(deskFor(voiceOf(scene), scene, String(seed)));
      return {
        text: moves.length > 0 ? '' : 'That is all from me for now.',
        calls: moves.map((move, index) => ({
          id: `offline-${scene.step}-${index}`,
          name: move.name,
          arguments: JSON.stringify(move.arguments),
        })),
        finish: moves.length > 0 ? 'calls' : 'stop',
      };
    },
    price: () => 0,
  };
}

/** Lets timers and signals in: this model waits for nothing, and beside a storage that does not either, none would run. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
