package io.ficklestream.seed.config;

import io.ficklestream.seed.domain.RetentionPolicy;
import io.ficklestream.seed.domain.SeedProvenance;
import io.ficklestream.seed.domain.Seeding;
import io.ficklestream.servicekit.streams.StreamsLiveness;
import io.ficklestream.servicekit.streams.ThreadFailurePolicy;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.SeedRefinement;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Liveness;

/** Makes the domain's objects, which know nothing of configuration, from the settings. */
@Singleton
public class SeedServiceBeans {

    private final SeedServiceConfig config;

    public SeedServiceBeans(SeedServiceConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    RetentionPolicy retention() {
        return new RetentionPolicy(
                config.aggregation().retention(), config.aggregation().sweepInterval());
    }

    @Produces
    @Singleton
    Workers crfWorkers() {
        return Workers.of(config.crf().threads());
    }

    void close(@Disposes Workers workers) {
        workers.close();
    }

    @Produces
    @Singleton
    Seeding seeding(@ConfigProperty(name = "quarkus.application.version") String codeVersion, Workers crfWorkers) {
        SeedParameters parameters = SeedParametersReader.read(config);
        DecodeLimits limits = new DecodeLimits(
                config.photograph().maxBytes(), config.photograph().maxPixels());
        return new Seeding(
                new PhotographDecoder(limits),
                new SeedRefinement(parameters, crfWorkers),
                new SeedProvenance(parameters, codeVersion));
    }

    @Produces
    @Singleton
    ThreadFailurePolicy threadFailurePolicy() {
        return new ThreadFailurePolicy();
    }

    @Produces
    @Liveness
    @Singleton
    StreamsLiveness liveness(KafkaStreams streams) {
        return new StreamsLiveness(streams);
    }
}
