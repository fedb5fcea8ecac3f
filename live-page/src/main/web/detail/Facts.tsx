import type { ImageDetail } from '../api/types';
import { exactTime, kilobytes, percent } from '../widgets/format';
import { Actions } from './Actions';
import { LabelsEditor } from './LabelsEditor';
import { Letters } from './Letters';
import { Stages } from './Stages';

/** What is known about an image, and what can be done with it. */
export function Facts({ image }: { image: ImageDetail }) {
  return (
    <>
      <LabelsEditor image={image} />
      <Actions image={image} />
      {image.deadLetters.length > 0 && <Letters letters={image.deadLetters} />}
      <Stages stages={image.stages} />
      <section class="facts">
        <h3>About it</h3>
        <dl>
          {factsOf(image).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function factsOf(image: ImageDetail): [string, string][] {
  const facts: [string, string][] = [
    ['Revision', String(image.revision)],
    ['Submitted', exactTime(image.submittedAt)],
    ['Changed', exactTime(image.changedAt)],
  ];
  if (image.confidence != null) {
    facts.unshift(['Confidence', percent(image.confidence)]);
  }
  if (image.width && image.height) {
    facts.push(['Size', `${image.width} × ${image.height}`]);
  }
  if (image.photograph) {
    facts.push(['File', `${image.photograph.format}, ${kilobytes(image.photograph.bytes)}`], ['SHA-256', image.photograph.sha256]);
  }
  if (image.review) {
    facts.push(['Review', `${image.review}${image.reviewer ? ` by ${image.reviewer}` : ''}`]);
  }
  const shares = Object.entries(image.classes).sort(([, one], [, other]) => other - one);
  if (shares.length > 0) {
    facts.push(['Pixels', shares.map(([name, share]) => `${name} ${percent(share)}`).join(', ')]);
  }
  return facts;
}
