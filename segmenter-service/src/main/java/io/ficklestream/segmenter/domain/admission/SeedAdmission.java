package io.ficklestream.segmenter.domain.admission;

import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.segmenter.domain.samples.Sample;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Takes seeds in, with the photographs that they belong to. */
public final class SeedAdmission {

    private final AwaitedPhotographs photographs;
    private final PhotographDecoder decoder;
    private final SampleStore samples;
    private final SampleFactory factory;
    private final LabelCheck check;
    /** Decoded photographs are large: one at a time, however many seeds wait for theirs. */
    private final Lock decoding = new ReentrantLock();

    public SeedAdmission(
            AwaitedPhotographs photographs, PhotographDecoder decoder, SampleStore samples, SampleFactory factory) {
        this.photographs = photographs;
        this.decoder = decoder;
        this.samples = samples;
        this.factory = factory;
        this.check = new LabelCheck(factory.classes());
    }

    /**
     * Takes seeds in; when this returns, they are on the disk as a sample.
     *
     * @return false if they are not needed, because the true labels of the image are known
     * @throws RejectedRecordException if they cannot be used
     */
    public boolean admit(SeedMask seeds) {
        String imageId = seeds.plan().imageId();
        if (samples.hasStrong(imageId)) {
            return false;
        }
        ImageMessage image = photographs.of(imageId);
        if (image.mask().isPresent()) {
            return false;
        }
        return samples.accept(sample(seeds, image));
    }

    private Sample sample(SeedMask seeds, ImageMessage image) {
        decoding.lock();
        try {
            return sample(seeds, decode(image.photograph()));
        } finally {
            decoding.unlock();
        }
    }

    private Sample sample(SeedMask seeds, RgbImage photograph) {
        List<Integer> positions = check.positions(seeds.plan().classes());
        LabelImage labels = new LabelImage(seeds.height(), seeds.width(), seeds.mask());
        LabelImage cues = check.positions("its seed mask", labels, photograph);
        return factory.weak(seeds.plan().imageId(), photograph, cues, positions);
    }

    private RgbImage decode(byte[] photograph) {
        try {
            return decoder.decode(photograph);
        } catch (UnreadablePhotographException e) {
            throw new RejectedRecordException("its photograph is unreadable: " + e.getMessage(), e);
        }
    }
}
