package io.ficklestream.segmenter.config;

import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.MissingWeightsException;
import io.ficklestream.networks.segmenter.PredictionOptions;
import io.ficklestream.networks.segmenter.training.LossSelection;
import io.ficklestream.networks.segmenter.training.SegmenterOptimiser;
import io.ficklestream.networks.segmenter.training.SegmenterOptions;
import io.ficklestream.networks.training.LearningRateSchedule;
import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.domain.admission.SampleFactory;
import io.ficklestream.segmenter.domain.prediction.NetworkLoader;
import io.ficklestream.segmenter.domain.training.LearnerFactory;
import io.ficklestream.segmenter.network.CheckpointChecks;
import io.ficklestream.segmenter.network.SegmenterLearners;
import io.ficklestream.segmenter.network.SegmenterLoader;
import io.ficklestream.segmenter.network.TrainingPlan;
import io.ficklestream.segmenter.network.TrunkSamples;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.growing.GrowingParameters;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Makes the networks from the settings. */
public class NetworkBeans {

    @Produces
    @Singleton
    CheckpointVerifier checkpointVerifier(SegmenterConfig config) {
        return new CheckpointChecks(config.network().classes());
    }

    @Produces
    @Singleton
    NetworkLoader networkLoader(CheckpointVerifier verifier, SegmenterConfig config) {
        PredictionConfig prediction = config.prediction();
        PredictionOptions options = new PredictionOptions(
                prediction.scales(),
                prediction.mirrored(),
                prediction.crf() ? Optional.of(CrfPreset.DSRG_TEST.parameters()) : Optional.empty(),
                prediction.workingPixels());
        return new SegmenterLoader(verifier, BackboneFiles.in(config.cache()), options, prediction.threads());
    }

    /** @throws MissingWeightsException if there is nothing to make samples with */
    @Produces
    @Singleton
    TrainingPlan trainingPlan(SegmenterConfig config) {
        BackboneFiles files = BackboneFiles.in(config.cache());
        return TrainingPlan.of(
                config.training().enabled() ? files.requirePresent() : files,
                config.network().start(),
                config.network().classes());
    }

    @Produces
    @Singleton
    SampleFactory sampleFactory(TrainingPlan plan, SegmenterConfig config) {
        return new TrunkSamples(plan, threads(config.training()));
    }

    void close(@Disposes SampleFactory factory) {
        factory.close();
    }

    @Produces
    @Singleton
    LearnerFactory learnerFactory(TrainingPlan plan, SegmenterConfig config) {
        TrainingConfig training = config.training();
        return new SegmenterLearners(plan, options(training), threads(training), provenance(training));
    }

    static SegmenterOptions options(TrainingConfig training) {
        LossSelection losses =
                training.method() == TrainingConfig.Method.DSRG ? LossSelection.dsrg() : LossSelection.sec();
        return new SegmenterOptions(
                losses.withStrongWeight(training.strongWeight()),
                CrfPreset.DSRG_TRAINING.parameters(),
                GrowingParameters.defaults(),
                optimiser(training.optimiser()),
                training.seed());
    }

    private static SegmenterOptimiser optimiser(OptimiserConfig optimiser) {
        return new SegmenterOptimiser(
                optimiser.kind(),
                LearningRateSchedule.constant(optimiser.learningRate()),
                optimiser.weightDecay(),
                optimiser.backboneMultiplier(),
                optimiser.scoreMultiplier(),
                optimiser.biasMultiplier(),
                optimiser.clip());
    }

    private static int threads(TrainingConfig training) {
        return training.threads() == 0 ? Runtime.getRuntime().availableProcessors() : training.threads();
    }

    private static Map<String, String> provenance(TrainingConfig training) {
        OptimiserConfig optimiser = training.optimiser();
        return Map.of(
                "code",
                "ficklestream " + version(),
                "method",
                "online " + training.method() + ", strong weight " + training.strongWeight(),
                "optimiser",
                "%s, learning rate %s, batch %d, replay share %s, weight decay %s, clip %s"
                        .formatted(
                                optimiser.kind(),
                                optimiser.learningRate(),
                                training.batch(),
                                training.replayShare(),
                                optimiser.weightDecay(),
                                optimiser.clip()),
                "seed",
                Long.toString(training.seed()));
    }

    private static String version() {
        return Optional.ofNullable(NetworkBeans.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
