/** Asks for the page again every second while it is looked at, and shows what is new in the place of the old. */
export const LIVE = `
const refresh = async () => {
  if (document.hidden) return;
  const note = document.getElementById('live');
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' }, cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
    const now = document.querySelector('main');
    if (fresh && fresh.innerHTML !== now.innerHTML) now.replaceWith(fresh);
    note.textContent = 'live';
  } catch {
    note.textContent = 'the emulator does not answer';
  }
};
setInterval(refresh, 1000);
`;
