package io.ficklestream.segmenter.config;

import io.ficklestream.segmenter.domain.prediction.CurrentNetwork;
import io.ficklestream.segmenter.domain.prediction.NetworkLoader;
import io.ficklestream.segmenter.domain.prediction.Predictor;
import io.ficklestream.servicekit.ModelReadiness;
import io.ficklestream.vision.image.PhotographDecoder;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Makes what segments photographs from the settings. */
public class PredictionBeans {

    @Produces
    @Singleton
    CurrentNetwork currentNetwork(NetworkLoader loader) {
        return new CurrentNetwork(loader);
    }

    void close(@Disposes CurrentNetwork current) {
        current.close();
    }

    @Produces
    @Singleton
    Predictor predictor(PhotographDecoder decoder, CurrentNetwork current, SegmenterConfig config) {
        return new Predictor(decoder, current, provenance(config.prediction()));
    }

    private static Map<String, String> provenance(PredictionConfig prediction) {
        String scales = prediction.scales().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Map.of(
                "scales", scales,
                "mirrored", Boolean.toString(prediction.mirrored()),
                "crf", Boolean.toString(prediction.crf()),
                "working-pixels", Integer.toString(prediction.workingPixels()));
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck modelReadiness(CurrentNetwork current, SegmenterConfig config) {
        return config.prediction().enabled()
                ? new ModelReadiness(current::version, current::problem)
                : () -> HealthCheckResponse.named("prediction disabled").up().build();
    }
}
