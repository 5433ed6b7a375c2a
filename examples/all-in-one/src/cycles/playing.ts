import type { CycleReport } from '@sim-feed/core';
import type { Settings } from '../settings/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CyclePlayer } from './cycle-player.ts';
import type { ProviderWatch } from './provider-watch.ts';

/** What it takes to play cycles. */
export interface Playing {
  readonly player: CyclePlayer;
  readonly terminal: Terminal;
  /** Aborts when the process is to stop. */
  readonly stopping: AbortSignal;
  /** Shows what a cycle came to. */
  show(report: CycleReport): Promise<void>;
  /** Knows which cycles were lost to the model's provider. */
  readonly provider: ProviderWatch;
  /** Lets readers know when the next cycle begins. */
  announce(next: Date | undefined): Promise<void>;
  /** Milliseconds between cycles. */
  readonly interval: number;
  readonly settings: Settings;
}
