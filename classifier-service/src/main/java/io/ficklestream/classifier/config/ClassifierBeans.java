package io.ficklestream.classifier.config;

import io.ficklestream.classifier.domain.AnnouncedClassifiers;
import io.ficklestream.classifier.domain.ClassifierLoader;
import io.ficklestream.classifier.domain.CurrentClassifier;
import io.ficklestream.classifier.domain.ImagePlanner;
import io.ficklestream.classifier.domain.PlanningRules;
import io.ficklestream.classifier.domain.PredictionRule;
import io.ficklestream.classifier.domain.TaskPlanner;
import io.ficklestream.classifier.network.FickleNetLoader;
import io.ficklestream.contracts.View;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.servicekit.ModelReadiness;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/** Makes the objects of the domain from the settings. */
public class ClassifierBeans {

    @Produces
    @Singleton
    ClassifierLoader classifierLoader(ClassifierConfig config) {
        return new FickleNetLoader(BackboneFiles.in(config.cache()), config.networkThreads());
    }

    @Produces
    @Singleton
    CurrentClassifier currentClassifier(ClassifierLoader loader) {
        return new CurrentClassifier(loader);
    }

    void close(@Disposes CurrentClassifier current) {
        current.close();
    }

    @Produces
    @Singleton
    AnnouncedClassifiers announcedClassifiers(CurrentClassifier current, ClassifierLoader loader) {
        return new AnnouncedClassifiers(current, loader);
    }

    void close(@Disposes AnnouncedClassifiers classifiers) {
        classifiers.close();
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck modelReadiness(CurrentClassifier current) {
        return new ModelReadiness(current::version, current::problem);
    }

    @Produces
    @Singleton
    ImagePlanner imagePlanner(AnnouncedClassifiers classifiers, ClassifierConfig config) {
        return new ImagePlanner(
                classifiers,
                new PhotographDecoder(new DecodeLimits(
                        config.photograph().maxBytes(), config.photograph().maxPixels())),
                new PredictionRule(
                        config.prediction().threshold(), config.prediction().bestIfNone()),
                new TaskPlanner(rules(config.planning())));
    }

    static PlanningRules rules(ClassifierConfig.Planning planning) {
        return new PlanningRules(
                views(planning),
                planning.samplesPerView(),
                planning.samplesPerTask(),
                planning.activationThreshold(),
                planning.randomSeed());
    }

    private static List<View> views(ClassifierConfig.Planning planning) {
        return planning.scales().stream()
                .flatMap(scale -> planning.flip()
                        ? Stream.of(new View(scale, false), new View(scale, true))
                        : Stream.of(new View(scale, false)))
                .toList();
    }
}
