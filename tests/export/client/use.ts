import {
  ChatClose,
  closeDetails,
  decodeClose,
  reconnectAfter,
} from "./chat-close.ts";

declare const signIn: () => string;
export function closed({ code }: { code: number }): string {
  switch (decodeClose(code)) {
    case ChatClose.SessionExpired:
      return signIn();
    case ChatClose.Banned:
      return "banned";
    case undefined:
      return `not ours: ${String(code)}`;
  }
}
export const reactions: Record<ChatClose, () => void> = {
  [ChatClose.SessionExpired]: () => undefined,
  [ChatClose.Banned]: () => undefined,
};
export function next(code: number): string {
  switch (reconnectAfter(code)) {
    case "now":
      return "connect";
    case "backoff":
      return "wait";
    case "reauthenticate":
      return "sign in";
    case "never":
      return "stop";
    case undefined:
      return "ask";
  }
}
export const text: string = closeDetails[ChatClose.Banned].reason;
