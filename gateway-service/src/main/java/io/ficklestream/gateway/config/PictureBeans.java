package io.ficklestream.gateway.config;

import io.ficklestream.gateway.domain.BoundedWork;
import io.ficklestream.gateway.domain.Records;
import io.ficklestream.gateway.picture.Pictures;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what works on pixels from the settings. What comes in and what is shown share the threads, and so the memory. */
public class PictureBeans {

    @Produces
    @Singleton
    DecodeLimits decodeLimits(HttpConfig config) {
        return new DecodeLimits(config.upload().maxBytes(), config.upload().maxPixels());
    }

    @Produces
    @Singleton
    BoundedWork boundedWork(HttpConfig config) {
        return new BoundedWork(config.pictures().threads(), config.pictures().patience());
    }

    void stop(@Disposes BoundedWork work) {
        work.close();
    }

    @Produces
    @Singleton
    Pictures pictures(Records records, DecodeLimits limits, BoundedWork work, HttpConfig config) {
        return new Pictures(
                records, new PhotographDecoder(limits), work, config.pictures().cacheBytes());
    }
}
