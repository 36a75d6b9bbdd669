// The codes as the enums of the server have them; ../exports.rs keeps the two modules as they are.
import * as chat from "./chat-close.js";
import * as protocol from "./protocol-close.js";

const $ = (selector) => document.querySelector(selector);

/** The rows of the table of codes, by their codes. */
const rows = new Map();
let socket;
let me = "";

/** What the page does after a close, for each advice that a code can have. */
const reactions = {
  now: connect,
  backoff: connectLater,
  reauthenticate: () => setState("signed-out", "sign in again"),
  never: () => setState("stopped", "disconnected"),
};

function connect() {
  clearTimeout(countdown);
  $("#countdown").textContent = attempts > 0 ? `attempt ${attempts} now` : "";
  setState("connecting", "connecting");
  socket = new WebSocket(`ws://${location.host}/chat?name=${encodeURIComponent(me)}`);
  let opened = false;
  socket.onopen = () => (opened = true);
  socket.onmessage = ({ data }) => receive(JSON.parse(data));
  // While the server is not back, what it closed with is still what counts.
  socket.onclose = (close) => (opened || attempts === 0 ? closed(close) : connectLater());
}

function closed({ code, reason }) {
  clearTimeout(steady);
  const details = chat.closeDetails[code] ?? protocol.closeDetails[code];
  const name = details?.name ?? "(unknown here)";
  const reconnect = chat.reconnectAfter(code);
  showClose(code, name, reason, reconnect);
  const askTheUser = reactions.never;
  (reactions[reconnect] ?? askTheUser)();
}

/** The attempts since a connection last held for a while: one that fails at once is no success. */
let attempts = 0;
let steady;
let countdown;

/** RFC 6455, section 7.2.3: a random delay, which grows from one attempt to the next. */
function connectLater() {
  const longest = Math.min(2000 * 2 ** attempts++, 30_000);
  countDown(Date.now() + longest * (0.5 + Math.random() / 2));
  setState("waiting", "waiting");
}

function countDown(end) {
  const seconds = (end - Date.now()) / 1000;
  if (seconds <= 0) return connect();
  $("#countdown").textContent = `attempt ${attempts} in ${seconds.toFixed(1)} s`;
  countdown = setTimeout(countDown, 100, end);
}

function receive(event) {
  if (event.room) showRoom(event.room);
  if (event.said) showMessage(event.said.name, event.said.text);
  if (event.left) showMessage("", `${event.left.name} is gone: ${event.left.why}`);
}

function showRoom({ number, people }) {
  if (document.body.dataset.state !== "open") {
    setState("open", `here as ${me}`);
    steady = setTimeout(() => (attempts = 0), 10_000);
  }
  $("#room").textContent = `room ${number}`;
  $("#people").replaceChildren(...people.map(personItem));
}

function personItem(name) {
  const item = $("#person").content.cloneNode(true);
  item.querySelector("li").dataset.name = name;
  item.querySelector(".name").textContent = name === me ? `${name} (you)` : name;
  for (const command of ["expire", "ban"]) {
    const button = item.querySelector(`.${command}`);
    button.ariaLabel = `${button.textContent} ${name}`;
    button.onclick = () => send({ [command]: name });
  }
  return item;
}

function showMessage(name, text) {
  const item = document.createElement("li");
  item.className = name === "" ? "notice" : name === me ? "mine" : "";
  item.dataset.name = name;
  item.textContent = text;
  $("#messages").append(item);
  showLastMessage();
}

function showLastMessage() {
  $("#messages").scrollTop = $("#messages").scrollHeight;
}

function showClose(code, name, reason, reconnect) {
  $("#close").hidden = false;
  $("#close").dataset.reconnect = reconnect ?? "";
  $("#close").dataset.name = name;
  $("#close-code").textContent = code;
  $("#close-name").textContent = name;
  $("#close-reason").textContent = reason;
  $("#close-advice").textContent = reconnect ?? "no advice";
  $("#close-advice").dataset.reconnect = reconnect ?? "";
  $("#sign-in-why").textContent = reason;
  for (const [rowCode, row] of rows) row.classList.toggle("received", rowCode === code);
}

/** `state` is what CSS shows the parts of the page by. The focus goes to what the person does next. */
function setState(state, status) {
  document.body.dataset.state = state;
  $("#status").textContent = status;
  const actions = [...document.querySelectorAll("#composer input, #sign-in input, #close button")];
  actions.find((action) => action.checkVisibility({ visibilityProperty: true }))?.focus();
}

function send(command) {
  socket.send(JSON.stringify(command));
}

function showCodes(part, { closeDetails }) {
  for (const [code, details] of Object.entries(closeDetails)) {
    const row = tableRow(code, details);
    $(`#${part}`).append(row);
    rows.set(Number(code), row);
  }
}

function tableRow(code, { name, reason, reconnect }) {
  const row = $("#row").content.cloneNode(true).firstElementChild;
  row.title = reason;
  row.querySelector(".code").textContent = code;
  row.querySelector(".name").append(...breakable(name));
  row.querySelector(".advice").textContent = reconnect ?? "";
  row.querySelector(".advice").dataset.reconnect = reconnect ?? "";
  return row;
}

/** The name with a place to break the line before each of its words. */
function breakable(name) {
  const [first, ...words] = name.split(/(?<=[a-z])(?=[A-Z])/);
  return [first, ...words.flatMap((word) => [document.createElement("wbr"), word])];
}

showCodes("application", chat);
showCodes("protocol", protocol);

$("#sign-in").onsubmit = (event) => {
  event.preventDefault();
  me = event.target.elements.name.value.trim();
  attempts = 0;
  connect();
};
$("#composer").onsubmit = (event) => {
  event.preventDefault();
  send({ say: event.target.elements.text.value });
  event.target.reset();
};
$("#connect-now").onclick = connect;
$("#connect").onclick = connect;
$("#rename").onclick = () => {
  $("#sign-in").reset();
  setState("signed-out", "choose another name");
};
$("#flood").onclick = () => {
  for (let n = 1; n <= 20; n++) send({ say: `flood ${n}` });
};
$("#move").onclick = () => send("move");
$("#restart").onclick = () => send("restart");
$("#leave").onclick = () => {
  const { Left } = chat.ChatClose;
  socket.close(Left, chat.closeDetails[Left].reason);
};
// A window or a card that changes its size may hide it.
new ResizeObserver(showLastMessage).observe($("#messages"));
document.body.dataset.ready = "";
