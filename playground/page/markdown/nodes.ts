/** Discord markdown, parsed: plain data, so that what shows it never sees markup of strangers. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Span; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  | { readonly kind: 'time'; readonly epochSeconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly of: Mentioned; readonly id: string }
  | { readonly kind: 'command'; readonly name: string };

export type Span = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
export type Mentioned = 'person' | 'role' | 'channel' | 'everyone';

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'pre'; readonly language: string; readonly text: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };
