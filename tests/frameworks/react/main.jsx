import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [region, setRegion] = useState('1082');
  const [shown, setShown] = useState(true);
  const [turned, setTurned] = useState(false);
  const [ticks, setTicks] = useState(0);
  const [picked, setPicked] = useState('');
  const forms = [
    <klynge-map
      key="tag"
      region={region}
      onklynge-select={(event) => setPicked(event.detail.id)}
    />,
    <div key="data" data-klynge="positions" data-region={region}>
      <p>Uden script {ticks}</p>
    </div>,
    <p key="link">
      {shown && (
        <a href={`/dist/embed/profile.html?cluster=made&region=${region}`}>Klynge {ticks}</a>
      )}
    </p>,
  ];
  return (
    <>
      <button id="region" onClick={() => setRegion('1081')} />
      <button id="show" onClick={() => setShown((is) => !is)} />
      <button id="turn" onClick={() => setTurned((is) => !is)} />
      <button id="tick" onClick={() => setTicks((n) => n + 1)} />
      <output>{picked}</output>
      <main>{shown ? (turned ? forms.toReversed() : forms) : forms.slice(2)}</main>
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
