/** The pages that are compared: the same activities, fetched in the same way, as the table of the same month. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { build } from 'vite';

const MONTH = '2026-03';
const TYPE = 'matchmaking';
const TYPES = [TYPE, 'knowledge-sharing', 'internationalisation', 'competence-development'];

/** Made up, the same each time: spread over half a year, or over ten years where there are many. */
function activities(count) {
  const months = count > 1000 ? 120 : 6;
  const first = count > 1000 ? 2021 * 12 : 2026 * 12;
  let seed = 7;
  // Mulberry32: its lowest bits are as good as the others.
  const pick = (n) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  const two = (n) => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, i) => {
    const at = first + pick(months);
    const day = `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(1 + pick(28))}`;
    return {
      id: `a-${i}`,
      title: `Aktivitet ${i} om robotter og vand`,
      start: `${day}T${two(8 + pick(9))}:00`,
      type: TYPES[pick(TYPES.length)],
    };
  });
}

const page = (name, head, script) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${name}</title><style>body{margin:0;font:16px sans-serif}</style>${head}
<script>window.painted=new Promise((done)=>{const look=()=>{const found=window.shown?.();if(found&&found.getBoundingClientRect().width>0){const c=new MessageChannel();c.port1.onmessage=()=>done(performance.now());c.port2.postMessage(0)}else requestAnimationFrame(look)};look()});
const fetched=fetch('/activities-'+new URLSearchParams(location.search).get('n')+'.json').then((answer)=>answer.json());</script></head><body>${script}</body></html>`;

/** The least that could do the job: by month once, one innerHTML for each change. */
const floor = `
const CSS='<style>table{width:100%;height:700px;table-layout:fixed;border-collapse:collapse;font-size:12px}td,th{border:1px solid #ccc;vertical-align:top}a{display:block;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;background:#dce9f1;margin:1px}</style>';
const safe=(text)=>text.replace(/[&<]/g,(c)=>c==='&'?'&amp;':'&lt;');
class FloorCalendar extends HTMLElement{
  take(list,month){this.months=new Map();for(const one of list){const key=one.start.slice(0,7),found=this.months.get(key);if(found)found.push(one);else this.months.set(key,[one])}this.month=month;this.type='';this.draw()}
  next(){const [y,m]=this.month.split('-').map(Number);this.month=m===12?(y+1)+'-01':y+'-'+String(m+1).padStart(2,'0');this.draw()}
  filter(type){this.type=type;this.draw()}
  draw(){const root=this.shadowRoot??this.attachShadow({mode:'open'});const [y,m]=this.month.split('-').map(Number);
    const here=(this.months.get(this.month)??[]).filter((one)=>!this.type||one.type===this.type).sort((a,b)=>a.start<b.start?-1:1);
    const days=Array.from({length:32},()=>[]);for(const one of here)days[+one.start.slice(8,10)].push(one);
    const before=(new Date(Date.UTC(y,m-1,1)).getUTCDay()+6)%7,last=new Date(Date.UTC(y,m,0)).getUTCDate();
    let text=CSS+'<table><caption>'+this.month+'</caption><tr><th>man<th>tir<th>ons<th>tor<th>fre<th>lør<th>søn';
    for(let cell=0;cell<42;cell++){if(cell%7===0)text+='<tr>';const day=cell-before+1;if(day<1||day>last){text+='<td>';continue}
      text+='<td>'+day;const list=days[day];for(let i=0;i<list.length&&i<3;i++)text+='<a>'+list[i].start.slice(11)+' '+safe(list[i].title)+'</a>';if(list.length>3)text+='<i>+'+(list.length-3)+'</i>'}
    root.innerHTML=text+'</table>'}
}
customElements.define('floor-calendar',FloorCalendar);
const calendar=document.body.appendChild(document.createElement('floor-calendar'));
window.shown=()=>calendar.shadowRoot?.querySelector('td a');
window.doing={next:()=>calendar.next(),filter:()=>calendar.filter('${TYPE}')};
fetched.then((list)=>calendar.take(list,'${MONTH}'));`;

const klynge = `
const calendar=document.createElement('klynge-calendar');
Object.assign(calendar,{view:'month',month:'${MONTH}',now:'${MONTH}-01'});
window.shown=()=>calendar.shadowRoot?.querySelector('.bar-item');
window.doing={next:()=>calendar.showNext(),filter:()=>{calendar.type='${TYPE}'}};
fetched.then((list)=>{calendar.activities=list;document.body.append(calendar)});`;

const fullcalendar = `
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import theme from 'fullcalendar/themes/classic';
import da from 'fullcalendar/locales/da';
const place = document.body.appendChild(document.createElement('div'));
let calendar, all;
window.shown = () => place.querySelector('.fc-event, [class*=event] a, a[class*=event], [class*=daygrid] [class*=event]') ?? [...place.querySelectorAll('td *, [role=gridcell] *')].find((one) => one.textContent.includes('Aktivitet'));
window.doing = {
  next: () => calendar.next(),
  filter: () => { calendar.getEventSources().forEach((one) => one.remove()); calendar.addEventSource(all.filter((one) => one.type === '${TYPE}')); },
};
fetched.then((list) => {
  all = list;
  calendar = new Calendar(place, { plugins: [dayGrid, theme], locale: da, initialView: 'dayGridMonth', initialDate: '${MONTH}-01', weekNumbers: true, dayMaxEvents: 3, height: 750, events: list });
  calendar.render();
});`;

/** FullCalendar as its users build it: only what a month needs. */
async function bundled() {
  const id = 'virtual:fullcalendar';
  const result = await build({
    ...{ configFile: false, logLevel: 'silent' },
    plugins: [
      {
        name: 'entry',
        resolveId: (name) => (name === id ? id : null),
        load: (name) => (name === id ? fullcalendar : null),
      },
    ],
    build: { target: 'es2022', write: false, rolldownOptions: { input: id } },
  });
  return result.output.find(({ type }) => type === 'chunk').code;
}

export async function files() {
  const require = createRequire(import.meta.url);
  const css = ['skeleton.css', 'themes/classic/theme.css', 'themes/classic/palette.css'].map(
    (file) => readFileSync(require.resolve(`fullcalendar/${file}`), 'utf8'),
  );
  return {
    '/activities-200.json': JSON.stringify(activities(200)),
    '/activities-100000.json': JSON.stringify(activities(100_000)),
    '/floor': page('floor', '', `<script src="/floor.js"></script>`),
    '/floor.js': floor,
    '/klynge': page(
      'klynge',
      '<script type="module" src="/cdn/calendar.js"></script>',
      `<script type="module">import '/cdn/calendar.js';${klynge}</script>`,
    ),
    '/klynge-script': page(
      'klynge',
      '<script src="/klynge.js" defer></script>',
      `<script type="module">${klynge}</script>`,
    ),
    '/fullcalendar': page(
      'fullcalendar',
      '<link rel="stylesheet" href="/fullcalendar.css">',
      `<script type="module" src="/fullcalendar.js"></script>`,
    ),
    '/fullcalendar.js': await bundled(),
    '/fullcalendar.css': css.join('\n'),
  };
}
