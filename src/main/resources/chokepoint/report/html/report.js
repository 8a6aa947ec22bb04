//<![CDATA[
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent), words = data.words;
  const at = id => document.getElementById(id);
  const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (all, i) => values[i]);
  const make = (tag, look, ...inner) => { const e = document.createElement(tag); if (look) e.className = look; e.append(...inner); return e; };
  const told = text => make('bdi', '', text);
  const PAGE = 25;
  const decided = new Map(), parted = new Map();
  let shown = data.problems, page = 0, saved = true;

  for (const p of data.problems) {
    p.rules = [...new Set(p.findings.map(f => f.rule))];
    p.segments = [...new Set(p.findings.map(f => f.segment))];
    p.text = [p.id, p.kind, p.title, p.about, p.stake, ...p.actions,
      ...p.findings.flatMap(f => [f.id, f.rule, data.rules[f.rule][0], f.segment, f.message, ...f.rows.flatMap(r => data.rows[r].slice(2))])].join('\n').toLowerCase();
  }
  const status = p => (decided.get(p.id) || p).status;

  // Filter, sort, group
  const keys = {
    severity: p => [p.severity], status: p => [status(p)], rule: p => p.rules, segment: p => p.segments, holder: p => [p.about]
  };
  const word = (key, value) => key === 'severity' || key === 'status' ? words[key + '.' + value] : value || words.list;
  function fill(key) {
    const counts = new Map();
    data.problems.forEach(p => keys[key](p).forEach(value => counts.set(value, (counts.get(value) || 0) + 1)));
    const select = at('by-' + key), before = select.value;
    select.replaceChildren(new Option(words.all, ''));
    const order = key === 'severity' ? ['high', 'medium', 'low'].filter(v => counts.has(v)) : [...counts.keys()].sort();
    order.forEach(value => select.add(new Option(word(key, value) + ' (' + counts.get(value) + ')', 'v' + value)));
    select.value = before;
    if (select.selectedIndex < 0) select.value = '';
  }
  const FILTERS = ['severity', 'status', 'rule', 'segment'];
  function apply() {
    const wanted = at('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = FILTERS.filter(key => at('by-' + key).value).map(key => [keys[key], at('by-' + key).value.slice(1)]);
    shown = data.problems.filter(p => chosen.every(([of, value]) => of(p).includes(value)) && wanted.every(w => p.text.includes(w)));
    const sort = at('sort').value, group = at('group').value;
    if (sort === 'value') shown.sort((a, b) => b.worth - a.worth);
    if (sort === 'holder') shown.sort((a, b) => a.about.localeCompare(b.about));
    if (group) {
      const rank = new Map();
      shown.forEach(p => { const k = keys[group](p)[0]; if (!rank.has(k)) rank.set(k, rank.size); });
      shown.sort((a, b) => rank.get(keys[group](a)[0]) - rank.get(keys[group](b)[0]));
    }
    page = 0;
    draw();
  }

  // The list
  function draw() {
    const first = page * PAGE, some = shown.slice(first, first + PAGE), group = at('group').value;
    const list = at('list');
    list.replaceChildren();
    let last;
    for (const p of some) {
      const of = group && keys[group](p)[0];
      if (group && of !== last) list.append(make('h3', '', told(word(group, of))));
      last = of;
      list.append(problem(p));
    }
    at('count').textContent = shown.length ? say('count', shown.length, data.problems.length) : words.none;
    at('pages').textContent = shown.length > PAGE ? say('pages', first + 1, first + some.length, shown.length) : '';
    at('back').disabled = page === 0;
    at('next').disabled = first + PAGE >= shown.length;
    at('pager').hidden = shown.length <= PAGE;
  }
  function badge(p) {
    const shape = make('span', '', p.shape + ' ');
    shape.setAttribute('aria-hidden', 'true');
    return make('span', 'mark ' + p.severity, shape, words['severity.' + p.severity]);
  }
  function problem(p) {
    const state = make('span', 'state', status(p) === 'open' ? '' : words['status.' + status(p)]);
    const head = make('summary', '', badge(p), ' ', make('span', 'id', p.id), ' ', make('span', 'kicker', p.kind), ' ',
      make('span', 'value', p.stake), ' ', state, make('span', 'message', told(p.title)));
    const box = make('details', 'finding ' + p.severity, head);
    box.id = p.id;
    box.addEventListener('toggle', () => { if (box.open && !box.querySelector('.inside')) box.append(inside(p, state)); });
    return box;
  }
  function inside(p, state) {
    const box = make('div', 'inside');
    if (p.actions.length) box.append(make('p', 'kicker', words.actions), make('ol', 'actions', ...p.actions.map(a => make('li', '', told(a)))));
    for (const segment of p.segments) {
      box.append(make('p', 'in', told(segment)));
      p.findings.filter(f => f.segment === segment).forEach(f => box.append(finding(f)));
    }
    if (p.rest.length) box.append(make('p', 'rest', say('findings.rest', p.rest.length)));
    box.append(decision(p, state));
    return box;
  }
  function finding(f) {
    const box = make('div', 'one', make('p', '', make('span', 'id', f.id + ' \u00b7 ' + f.rule), ' ', told(f.message)));
    const why = data.rules[f.rule][1];
    if (why) box.append(make('p', 'note', told(why)));
    const sheets = new Map();
    f.rows.forEach(r => { const row = data.rows[r]; sheets.set(row[0], [...(sheets.get(row[0]) || []), row]); });
    sheets.forEach((rows, sheet) => box.append(table(data.sheets[sheet], rows, f.marked)));
    if (f.more > 0) box.append(make('p', 'rest', say('rows.rest', f.more, f.places)));
    else if (!f.rows.length) box.append(make('p', 'cells', told(f.places)));
    return box;
  }
  function table(sheet, rows, marked) {
    const used = sheet.columns.map((c, i) => i).filter(i => rows.some(r => r[i + 2]));
    const head = make('tr', '', cell('th', sheet.name || words.row));
    used.forEach(i => head.append(cell('th', sheet.columns[i], sheet.headers[i])));
    const body = make('tbody');
    rows.forEach(r => {
      const line = make('tr', '', make('th', 'n', String(r[1])));
      line.firstChild.scope = 'row';
      used.forEach(i => line.append(make('td', (marked.includes(sheet.columns[i]) ? 'hit ' : '') + (r[i + 2].length < 16 ? 'short' : ''), told(r[i + 2]))));
      body.append(line);
    });
    const box = make('div', 'wide', make('table', 'rows', make('thead', '', head), body));
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', say('rows.of', sheet.name || words.list));
    return box;
  }
  function cell(tag, letter, header) {
    const e = make(tag, '', told(header || letter));
    e.scope = 'col';
    if (header) { const l = make('span', 'letter', ' ' + letter); e.append(l); }
    return e;
  }

  // Decisions
  const FIELDS = [['reason', 'text'], ['reviewer', 'text'], ['owner', 'text'], ['due', 'date'], ['until', 'date']];
  function decision(p, state) {
    const box = make('fieldset', 'decision', make('legend', '', words.decide));
    const now = decided.get(p.id) || { status: p.status, reason: p.reason, reviewer: p.reviewer, owner: '', due: '', until: p.until };
    const choice = make('select');
    ['open', 'accepted', 'false positive', 'fixed'].forEach(s => choice.add(new Option(words['status.' + s], s)));
    choice.value = now.status;
    box.append(make('label', '', words.status, choice));
    const inputs = FIELDS.map(([name, type]) => {
      const input = make('input');
      input.type = type;
      input.value = now[name];
      input.dataset.name = name;
      box.append(make('label', '', words[name], input));
      return [name, input];
    });
    box.addEventListener('change', () => {
      const set = { status: choice.value };
      inputs.forEach(([name, input]) => { set[name] = input.value.trim(); });
      decided.set(p.id, set);
      state.textContent = set.status === 'open' ? '' : words['status.' + set.status];
      fill('status');
      changed();
    });
    return box;
  }
  const yaml = text => JSON.stringify(text);
  function register() {
    const lines = [];
    const problems = data.problems.filter(p => decided.has(p.id) && decided.get(p.id).status !== 'open');
    if (problems.length) lines.push('decisions:');
    for (const p of problems) {
      const set = decided.get(p.id);
      for (const [rule, fingerprint, evidence] of [...p.findings.map(f => [f.rule, f.fingerprint, f.evidence]), ...p.rest]) {
        lines.push('  - rule: ' + yaml(rule), '    fingerprint: ' + yaml(fingerprint), '    evidence: ' + yaml(evidence), '    disposition: ' + yaml(set.status));
        FIELDS.forEach(([name]) => { if (set[name]) lines.push('    ' + name + ': ' + yaml(set[name])); });
      }
    }
    if (parted.size) lines.push('names:');
    parted.forEach((answer, i) => {
      const n = data.names[i];
      lines.push('  - ' + answer + ': [' + yaml(n.one) + ', ' + yaml(n.other) + ']');
    });
    return '# ' + words.register + '\n' + lines.join('\n') + '\n';
  }
  function changed() {
    const count = [...decided.values()].filter(s => s.status !== 'open').length + parted.size;
    saved = count === 0;
    at('save').hidden = count === 0;
    at('pending').textContent = say('pending', count);
  }
  at('download').addEventListener('click', () => {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([register()], { type: 'application/yaml' }));
    link.download = 'decisions.yml';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    saved = true;
  });
  addEventListener('beforeunload', event => { if (!saved) event.preventDefault(); });

  // Names
  function names() {
    const list = at('names-list');
    if (!list || !data.names.length) return;
    list.hidden = false;
    at('names-told').remove();
    data.names.forEach((n, i) => {
      const buttons = ['same', 'different'].map(answer => {
        const button = make('button', '', words['names.' + answer]);
        button.type = 'button';
        button.setAttribute('aria-pressed', 'false');
        button.addEventListener('click', () => {
          if (parted.get(i) === answer) parted.delete(i); else parted.set(i, answer);
          buttons.forEach(b => b.setAttribute('aria-pressed', String(parted.get(i) === b.dataset.answer)));
          changed();
        });
        button.dataset.answer = answer;
        return button;
      });
      buttons.forEach(b => b.setAttribute('aria-label', b.textContent + ': ' + n.one + ' \u00b7 ' + n.other));
      list.append(make('li', '', make('p', '', told(n.one), ' \u00b7 ', told(n.other)), make('p', 'note', told(n.answer + ': ' + n.reason)), ...buttons));
    });
  }

  // Ways to a problem
  function lead() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!data.problems.some(p => p.id === id)) return;
    if (!shown.some(p => p.id === id)) reset();
    page = Math.floor(shown.findIndex(p => p.id === id) / PAGE);
    draw();
    at(id).open = true;
    at(id).scrollIntoView();
  }
  function reset() {
    at('search').value = '';
    FILTERS.forEach(key => { at('by-' + key).value = ''; });
    apply();
  }

  names();
  if (!at('work')) return;
  FILTERS.forEach(fill);
  at('told').remove();
  at('work').hidden = false;
  let waiting;
  at('search').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  [...FILTERS.map(key => 'by-' + key), 'group', 'sort'].forEach(id => at(id).addEventListener('change', apply));
  at('reset').addEventListener('click', reset);
  at('back').addEventListener('click', () => { page--; draw(); at('work').scrollIntoView(); });
  at('next').addEventListener('click', () => { page++; draw(); at('work').scrollIntoView(); });
  addEventListener('hashchange', lead);
  draw();
  lead();
})();
//]]>
