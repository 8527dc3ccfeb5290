// An application with its own Lit: the page then has two copies of it, and neither knows of the other.
import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const state = { region: '1082', shown: true, turned: false, ticks: 0, picked: '' };

function set(change) {
  Object.assign(state, change);
  draw();
}

function draw() {
  const { region, shown, turned, ticks, picked } = state;
  const forms = {
    tag: () =>
      shown
        ? html`<klynge-map
            region=${region}
            @klynge-select=${({ detail }) => set({ picked: detail.id })}
          ></klynge-map>`
        : nothing,
    data: () =>
      shown
        ? html`<div data-klynge="positions" data-region=${region}><p>Uden script ${ticks}</p></div>`
        : nothing,
    link: () =>
      html`<p>
        ${shown ? html`<a href="/dist/embed/profile.html?cluster=made&region=${region}">Klynge ${ticks}</a>` : nothing}
      </p>`,
  };
  const order = turned ? ['link', 'data', 'tag'] : ['tag', 'data', 'link'];
  render(
    html`<button id="region" @click=${() => set({ region: '1081' })}></button>
      <button id="show" @click=${() => set({ shown: !state.shown })}></button>
      <button id="turn" @click=${() => set({ turned: !state.turned })}></button>
      <button id="tick" @click=${() => set({ ticks: state.ticks + 1 })}></button>
      <output>${picked}</output>
      <main>
        ${repeat(
          order,
          (form) => form,
          (form) => forms[form](),
        )}
      </main>`,
    document.querySelector('#app'),
  );
}

draw();
