package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.classifier.Announcements;
import io.ficklestream.classifier.Colours;
import io.ficklestream.classifier.MeanColourClassifier;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.ProcessingOptions;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImagesArePlannedAsTheyAskTest {

    private static final byte[] MAGENTA = Colours.png(255, 0, 255);

    private final List<MeanColourClassifier> loaded = new ArrayList<>();
    private final CurrentClassifier current = new CurrentClassifier(this::load);
    private final AnnouncedClassifiers classifiers = new AnnouncedClassifiers(current, this::load);
    private final ImagePlanner planner = new ImagePlanner(
            classifiers,
            new PhotographDecoder(DecodeLimits.DEFAULT),
            new PredictionRule(0.5, true),
            new TaskPlanner(Rules.DEFAULT));

    @BeforeEach
    void announce() {
        List.of("v1", "v2", "broken", "v3").forEach(version -> classifiers.add(Announcements.of(version)));
        current.switchTo(Announcements.of("v3"));
    }

    @Test
    void aRevisionIsPartOfThePlan() {
        // When
        CamTask first = planner.plan(image(0, ProcessingOptions.DEFAULT)).get(0);
        CamTask second = planner.plan(image(1, ProcessingOptions.DEFAULT)).get(0);

        // Then
        assertThat(second.plan().revision()).isOne();
        assertThat(second.plan().planId()).isNotEqualTo(first.plan().planId());
    }

    @Test
    void whatAnImageAsksForGoesBeforeTheSettings() {
        // Given
        ProcessingOptions options =
                new ProcessingOptions(Optional.empty(), OptionalInt.of(50), OptionalDouble.of(0.5), OptionalLong.of(9));

        // When
        List<CamTask> tasks = planner.plan(image(1, options));

        // Then
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.plan().totalSamples()).isEqualTo(50);
            assertThat(task.activationThreshold()).isEqualTo(0.5);
            assertThat(task.randomSeed()).isEqualTo(9);
        });
    }

    @Test
    void moreSamplesThanCanBeSummedAreRejected() {
        // Given
        ImagePlanner twoViews = new ImagePlanner(
                classifiers,
                new PhotographDecoder(DecodeLimits.DEFAULT),
                new PredictionRule(0.5, true),
                new TaskPlanner(Rules.TWO_VIEWS));
        ProcessingOptions options = new ProcessingOptions(
                Optional.empty(), OptionalInt.of(20_000), OptionalDouble.empty(), OptionalLong.empty());

        // Then
        assertThatThrownBy(() -> twoViews.plan(image(1, options)))
                .isInstanceOf(RejectedImageException.class)
                .hasMessageContaining("2 views of 20000 samples");
    }

    @Test
    void anEarlierVersionPlansForTheImageThatAsksForIt() {
        // When
        CamTask task = planner.plan(image(1, version("v1"))).get(0);

        // Then
        assertThat(task.plan().modelVersion()).isEqualTo("v1");
        assertThat(task.plan().classes()).containsExactly("blue", "red");
        assertThat(current.version()).contains("v3");
    }

    @Test
    void theCurrentVersionIsNotOpenedTwice() {
        // When
        planner.plan(image(1, version("v3")));

        // Then
        assertThat(loaded).hasSize(1);
    }

    @Test
    void onlyOneEarlierVersionStaysOpen() {
        // When
        List.of("v1", "v1", "v2", "v2").forEach(version -> planner.plan(image(1, version(version))));

        // Then
        assertThat(loaded).extracting(MeanColourClassifier::version).containsExactly("v3", "v1", "v2");
        assertThat(loaded).extracting(MeanColourClassifier::closings).containsExactly(0, 1, 0);
    }

    @Test
    void closingClosesTheEarlierVersion() {
        // Given
        planner.plan(image(1, version("v1")));

        // When
        classifiers.close();

        // Then
        assertThat(loaded).extracting(MeanColourClassifier::closings).containsExactly(0, 1);
    }

    @Test
    void aVersionThatWasNeverAnnouncedIsRejectedWithThoseThatWere() {
        assertThatThrownBy(() -> planner.plan(image(1, version("v9"))))
                .isInstanceOf(RejectedImageException.class)
                .hasMessage("model version v9 was never announced; known are: broken, v1, v2, v3");
    }

    @Test
    void aVersionThatCannotBeOpenedIsRejectedWithTheReason() {
        assertThatThrownBy(() -> planner.plan(image(1, version("broken"))))
                .isInstanceOf(RejectedImageException.class)
                .hasMessage("model version broken cannot be used: no such checkpoint");
    }

    private Classifier load(ModelAnnouncement announcement) {
        if (announcement.version().equals("broken")) {
            throw new UnusableModelException("no such checkpoint");
        }
        MeanColourClassifier classifier = new MeanColourClassifier(announcement.version());
        loaded.add(classifier);
        return classifier;
    }

    private static ProcessingOptions version(String version) {
        return new ProcessingOptions(
                Optional.of(version), OptionalInt.empty(), OptionalDouble.empty(), OptionalLong.empty());
    }

    private static ImageMessage image(long revision, ProcessingOptions options) {
        return new ImageMessage("image", MAGENTA, List.of(), Optional.empty(), revision, options);
    }
}
