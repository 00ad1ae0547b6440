/** What the command for the journal takes and answers. */

export interface ExchangeCommands {
  journal: {
    takes: { format?: string; asOf?: string; today?: string };
    answers: { readonly text: string };
  };
}
