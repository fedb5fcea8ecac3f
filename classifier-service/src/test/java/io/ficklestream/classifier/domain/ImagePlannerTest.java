package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.classifier.Announcements;
import io.ficklestream.classifier.Colours;
import io.ficklestream.classifier.MeanColourClassifier;
import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ImageMessage;
import io.ficklestream.contracts.LabelOrigin;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImagePlannerTest {

    private static final byte[] MAGENTA = Colours.png(255, 0, 255);

    private final CurrentClassifier current =
            new CurrentClassifier(announcement -> new MeanColourClassifier(announcement.version()));
    private final AnnouncedClassifiers classifiers =
            new AnnouncedClassifiers(current, announcement -> new MeanColourClassifier(announcement.version()));
    private final ImagePlanner planner = new ImagePlanner(
            classifiers,
            new PhotographDecoder(DecodeLimits.DEFAULT),
            new PredictionRule(0.5, true),
            new TaskPlanner(Rules.DEFAULT));

    @BeforeEach
    void announce() {
        current.switchTo(Announcements.of("v1"));
    }

    @Test
    void givenLabelsAreTakenWithoutAskingTheClassifier() {
        // When
        List<CamTask> tasks = planner.plan(image(MAGENTA, "green"));

        // Then
        assertThat(tasks.get(0).plan().classes()).containsExactly("green");
        assertThat(tasks.get(0).plan().labelOrigin()).isEqualTo(LabelOrigin.GIVEN);
        assertThat(tasks.get(0).plan().modelVersion()).isEqualTo("v1");
    }

    @Test
    void anImageWithoutLabelsGetsThePredictedOnes() {
        // When
        List<CamTask> tasks = planner.plan(image(MAGENTA));

        // Then
        assertThat(tasks.get(0).plan().classes()).containsExactly("blue", "red");
        assertThat(tasks.get(0).plan().labelOrigin()).isEqualTo(LabelOrigin.PREDICTED);
    }

    @Test
    void anImageIsPlannedWithTheModelThatIsCurrentAtTheTime() {
        // Given
        String before = planner.plan(image(MAGENTA)).get(0).plan().modelVersion();

        // When
        current.switchTo(Announcements.of("v2"));

        // Then
        assertThat(before).isEqualTo("v1");
        assertThat(planner.plan(image(MAGENTA)).get(0).plan().modelVersion()).isEqualTo("v2");
    }

    @Test
    void anUnreadablePhotographIsRejectedEvenIfItHasLabels() {
        assertThatThrownBy(() -> planner.plan(image("a note to self".getBytes(), "red")))
                .isInstanceOf(RejectedImageException.class)
                .hasMessageStartingWith("unreadable photograph: ");
    }

    @Test
    void aPhotographAboveTheLimitsIsRejected() {
        // Given
        ImagePlanner strict = new ImagePlanner(
                classifiers,
                new PhotographDecoder(new DecodeLimits(1000, 63)),
                new PredictionRule(0.5, true),
                new TaskPlanner(Rules.DEFAULT));

        // Then
        assertThatThrownBy(() -> strict.plan(image(MAGENTA)))
                .hasMessage("unreadable photograph: 8 x 8 pixels exceed the limit of 63 pixels");
    }

    private static ImageMessage image(byte[] photograph, String... labels) {
        return new ImageMessage("image", photograph, List.of(labels), Optional.empty());
    }
}
