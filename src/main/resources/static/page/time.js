// The two times that every view obeys: the day in the world that is asked about, and the day by which it had been said.

const NAMES = ['on', 'knownBy'];

/** Both, as they stand in the address. */
export function time() {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(NAMES.map(name => [name, given.get(name) || undefined]));
}

export function bindTime(go) {
  const form = document.getElementById('time');
  form.addEventListener('submit', event => event.preventDefault());
  // While somebody types a year, its first digits are a year too.
  form.addEventListener('change', () => form.checkValidity() && set(Object.fromEntries(NAMES.map(name => [name, form.elements[name].value]))));
  document.getElementById('timeless').addEventListener('click', () => set({ on: '', knownBy: '' }));

  function set(times) {
    const address = new URL(location.href);
    for (const name of NAMES) times[name] ? address.searchParams.set(name, times[name]) : address.searchParams.delete(name);
    if (address.href !== location.href) go(address.pathname + address.search);
  }
}

const written = date => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Shows the times of the address, and says which of them the view does not ask for; it may ask for both until that is known. */
export function showTime(taken = NAMES) {
  const form = document.getElementById('time');
  const now = time();
  const words = { on: 'on', knownBy: 'known by' };
  for (const name of NAMES) {
    form.elements[name].value = now[name] ?? '';
    form.elements[name].classList.toggle('set', Boolean(now[name]));
  }
  const idle = NAMES.filter(name => now[name] && !taken.includes(name));
  const said = document.getElementById('time-said');
  said.hidden = !now.on && !now.knownBy;
  said.textContent = [
    now.on && taken.includes('on') && `As of ${written(now.on)}.`,
    now.knownBy && taken.includes('knownBy') && `Only what had been said by ${written(now.knownBy)}.`,
    ...idle.map(name => `This view does not depend on “${words[name]}”.`),
  ].filter(Boolean).join(' ');
  document.getElementById('timeless').hidden = !now.on && !now.knownBy;
}
