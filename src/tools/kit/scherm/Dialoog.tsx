import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icoon } from './Icoon.tsx';

interface Props {
  titel: string;
  sluit: () => void;
  children: ComponentChildren;
}

/** A window over the tool. The browser keeps the focus in it, closes it with Escape and gives the focus back. */
export function Dialoog({ titel, sluit, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const venster = ref.current;
    venster?.showModal();
    // A click beside the window, on its backdrop, counts as one on the dialog itself.
    venster?.addEventListener('click', (g) => g.target === venster && venster.close());
  }, []);
  return (
    <dialog ref={ref} class="tk-dialoog" aria-labelledby={id} onClose={sluit}>
      <div class="tk-dialoog-in">
        <header>
          <h2 id={id}>{titel}</h2>
          <button type="button" class="tk-sluit" aria-label="Sluit" onClick={() => ref.current?.close()}>
            <Icoon naam="kruis" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
