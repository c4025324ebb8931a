"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const wide = matchMedia("(min-width: 70rem)");
  const sentences = all(".brief li");
  let current = -1;
  document.documentElement.classList.add("scripted");

  const entries = (pane) => all(".quote", pane);
  const paneOf = (element) => element.closest(".story").querySelector(".evidence");

  /* Shows the evidence with some ids, in their order, and hides the rest. */
  function show(pane, ids, label) {
    const list = pane.querySelector(".evidence-list");
    entries(pane).forEach((entry) => { entry.hidden = !ids.includes(entry.id); });
    ids.forEach((id) => { const entry = document.getElementById(id); if (entry) list.append(entry); });
    pane.querySelector("h2").textContent = label ? "Evidence: " + label : "Evidence";
    pane.scrollTop = 0;
  }

  let opener = null;

  function open(pane) {
    if (!wide.matches) {
      pane.dataset.sheet = "";
      pane.querySelector(".close").hidden = false;
    }
    pane.focus({ preventScroll: true });
    const place = opener && !wide.matches ? opener.closest("li, tr") : null;
    if (place) place.scrollIntoView({ block: "start" });
  }

  function close(pane) {
    delete pane.dataset.sheet;
    pane.querySelector(".close").hidden = true;
  }

  function pick(index, focus) {
    const sentence = sentences[index];
    if (!sentence) return;
    sentences.forEach((other) => delete other.dataset.on);
    current = index;
    sentence.dataset.on = "";
    show(paneOf(sentence), sentence.dataset.evidence.split(" "), sentence.dataset.label);
    if (focus) sentence.focus();
  }

  /* What a link to evidence stands for: all evidence of its cell, or the one it leads to first among those of its sentence. */
  function follow(link) {
    const pane = paneOf(link);
    const id = link.getAttribute("href").slice(1);
    const sentence = link.closest(".brief li");
    const label = link.getAttribute("aria-label").split(": evidence for ").pop();
    if (sentence) {
      pick(sentences.indexOf(sentence), false);
      const rest = sentence.dataset.evidence.split(" ").filter((other) => other !== id);
      show(pane, [id, ...rest], sentence.dataset.label);
    } else {
      show(pane, link.dataset.evidence ? link.dataset.evidence.split(" ") : [id], label);
    }
    return pane;
  }

  sentences.forEach((sentence, index) => {
    sentence.addEventListener("mouseenter", () => { if (wide.matches) pick(index, false); });
    sentence.addEventListener("focusin", () => { if (wide.matches && index !== current) pick(index, false); });
  });

  document.addEventListener("click", (event) => {
    const closing = event.target.closest(".close");
    if (closing) {
      close(closing.closest(".evidence"));
      if (opener) opener.focus();
      return;
    }
    const link = event.target.closest("a.chip, a.cell");
    if (!link) return;
    event.preventDefault();
    opener = link;
    open(follow(link));
  });

  const keys = document.getElementById("keys");
  const switchBox = document.getElementById("keys-on");
  const button = document.getElementById("keys-button");
  const remember = (value) => { try { localStorage.setItem("parallax-keys", value); } catch (e) { /* storage is off */ } };
  try { switchBox.checked = localStorage.getItem("parallax-keys") !== "off"; } catch (e) { /* storage is off */ }
  switchBox.addEventListener("change", () => remember(switchBox.checked ? "on" : "off"));
  button.hidden = false;
  button.addEventListener("click", () => keys.showModal());

  function section(number) {
    const links = all("header nav a");
    const link = links[number - 1];
    if (link) link.click();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.matches("input, textarea, select")) return;
    if (event.key === "Escape") { all(".evidence[data-sheet]").forEach(close); if (opener) opener.focus(); return; }
    if (!switchBox.checked) return;
    if (event.key === "j") pick(Math.min(current + 1, sentences.length - 1), true);
    else if (event.key === "k") pick(Math.max(current - 1, 0), true);
    else if (event.key === "e" && current >= 0) { opener = sentences[current]; open(paneOf(sentences[current])); }
    else if (event.key === "?") keys.showModal();
    else if (/^[1-9]$/.test(event.key)) section(Number(event.key));
  });

  /* Beside a story without a brief the pane starts with its first evidence. */
  all(".story").forEach((story) => {
    const pane = story.querySelector(".evidence");
    const sentence = story.querySelector(".brief li");
    if (sentence) show(pane, sentence.dataset.evidence.split(" "), sentence.dataset.label);
    else show(pane, entries(pane).slice(0, 3).map((entry) => entry.id), "");
  });
  if (wide.matches) pick(0, false);
})();
