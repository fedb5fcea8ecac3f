package io.ficklestream.segmenter.domain.admission;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.Arrays;
import java.util.Optional;

/** Takes photographs in: to wait for their seeds, or as strong samples if they come with a mask. */
public final class PhotographAdmission {

    private final PhotographDecoder decoder;
    private final PhotographStore photographs;
    private final SampleStore samples;
    private final SampleFactory factory;
    private final LabelCheck check;

    public PhotographAdmission(
            PhotographDecoder decoder, PhotographStore photographs, SampleStore samples, SampleFactory factory) {
        this.decoder = decoder;
        this.photographs = photographs;
        this.samples = samples;
        this.factory = factory;
        this.check = new LabelCheck(factory.classes());
    }

    /**
     * Takes a photograph in; when this returns, it is on the disk.
     *
     * @return whether it became a strong sample
     * @throws UnreadablePhotographException if it cannot be decoded; it is not kept
     * @throws RejectedRecordException if its mask cannot be used; it is kept to wait for seeds, like one without a mask
     */
    public boolean admit(ImageMessage image) {
        RgbImage photograph = decoder.decode(image.photograph());
        try {
            image.mask().ifPresent(mask -> learn(image.imageId(), photograph, mask));
            photographs.put(withKnownMask(image));
            return image.mask().isPresent();
        } catch (RejectedRecordException e) {
            photographs.put(withMask(image, Optional.empty()));
            throw e;
        }
    }

    private void learn(String imageId, RgbImage photograph, byte[] mask) {
        LabelImage truth = check.positions("its mask", decode(mask), photograph);
        samples.accept(factory.strong(imageId, photograph, truth));
    }

    private static LabelImage decode(byte[] mask) {
        try {
            return PalettePng.decode(mask);
        } catch (UnreadablePhotographException e) {
            throw new RejectedRecordException("its mask is unreadable: " + e.getMessage(), e);
        }
    }

    /** Other labels, or the wish to have it done again, take no mask back that somebody drew on the same photograph. */
    private ImageMessage withKnownMask(ImageMessage image) {
        if (image.mask().isPresent()) {
            return image;
        }
        return photographs
                .find(image.imageId())
                .filter(earlier -> Arrays.equals(earlier.photograph(), image.photograph()))
                .map(earlier -> withMask(image, earlier.mask()))
                .orElse(image);
    }

    private static ImageMessage withMask(ImageMessage image, Optional<byte[]> mask) {
        return new ImageMessage(
                image.imageId(), image.photograph(), image.labels(), mask, image.revision(), image.processing());
    }
}
