package io.ficklestream.segmenter.config;

import io.ficklestream.segmenter.domain.admission.AwaitedPhotographs;
import io.ficklestream.segmenter.domain.admission.PhotographAdmission;
import io.ficklestream.segmenter.domain.admission.SampleFactory;
import io.ficklestream.segmenter.domain.admission.SeedAdmission;
import io.ficklestream.segmenter.domain.samples.BackPressure;
import io.ficklestream.segmenter.domain.samples.PhotographStore;
import io.ficklestream.segmenter.domain.samples.SampleStore;
import io.ficklestream.segmenter.domain.samples.StoreLimits;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what takes samples in from the settings. */
public class IntakeBeans {

    @Produces
    @Singleton
    PhotographDecoder photographDecoder(SegmenterConfig config) {
        return new PhotographDecoder(new DecodeLimits(
                config.photograph().maxBytes(), config.photograph().maxPixels()));
    }

    @Produces
    @Singleton
    PhotographStore photographStore(SegmenterConfig config) {
        return new PhotographStore(
                config.directory().resolve("photographs"), config.training().photographCapacity());
    }

    @Produces
    @Singleton
    SampleStore sampleStore(SegmenterConfig config, SampleFactory factory) {
        TrainingConfig training = config.training();
        StoreLimits limits = new StoreLimits(
                training.replayCapacity(), training.holdoutCapacity(), training.holdoutShare(), training.seed());
        return new SampleStore(config.directory().resolve("samples-" + factory.fingerprint()), limits);
    }

    @Produces
    @Singleton
    BackPressure backPressure(SegmenterConfig config) {
        return new BackPressure(config.training().backlogCapacity(), System::nanoTime);
    }

    @Produces
    @Singleton
    PhotographAdmission photographAdmission(
            PhotographDecoder decoder, PhotographStore photographs, SampleStore samples, SampleFactory factory) {
        return new PhotographAdmission(decoder, photographs, samples, factory);
    }

    @Produces
    @Singleton
    AwaitedPhotographs awaitedPhotographs(PhotographStore photographs, BackPressure pressure, SegmenterConfig config) {
        return new AwaitedPhotographs(photographs, config.training().photographPatience(), pressure);
    }

    @Produces
    @Singleton
    SeedAdmission seedAdmission(
            AwaitedPhotographs photographs, PhotographDecoder decoder, SampleStore samples, SampleFactory factory) {
        return new SeedAdmission(photographs, decoder, samples, factory);
    }
}
