package io.ficklestream.classifier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.classifier.Announcements;
import io.ficklestream.classifier.MeanColourClassifier;
import io.ficklestream.contracts.ModelAnnouncement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CurrentClassifierTest {

    private final Map<String, MeanColourClassifier> loaded = new HashMap<>();
    private final CurrentClassifier current = new CurrentClassifier(this::load);

    @Test
    void thereIsNoneBeforeTheFirstAnnouncement() {
        assertThat(current.version()).isEmpty();
        assertThatThrownBy(() -> current.use(Classifier::version)).hasMessage("no model announced yet");
    }

    @Test
    void aNewAnnouncementReplacesTheClassifierAndClosesTheOldOne() {
        // Given
        current.switchTo(Announcements.of("v1"));

        // When
        current.switchTo(Announcements.of("v2"));

        // Then
        assertThat(current.use(Classifier::version)).isEqualTo("v2");
        assertThat(loaded.get("v1").closings()).isOne();
        assertThat(loaded.get("v2").closings()).isZero();
    }

    @Test
    void theSameAnnouncementAgainChangesNothing() {
        // Given
        current.switchTo(Announcements.of("v1"));

        // When
        boolean switched = current.switchTo(Announcements.of("v1"));

        // Then
        assertThat(switched).isFalse();
        assertThat(loaded.get("v1").closings()).isZero();
    }

    @Test
    void aModelThatCannotBeLoadedLeavesTheOldOneInUseAndSaysWhy() {
        // Given
        current.switchTo(Announcements.of("v1"));

        // When
        assertThatThrownBy(() -> current.switchTo(Announcements.of("broken")))
                .isInstanceOf(UnusableModelException.class);

        // Then
        assertThat(current.use(Classifier::version)).isEqualTo("v1");
        assertThat(current.version()).contains("v1");
        assertThat(current.problem()).contains("no such checkpoint");
    }

    @Test
    void aModelThatLoadsClearsTheProblemOfTheOneBefore() {
        // Given
        assertThatThrownBy(() -> current.switchTo(Announcements.of("broken"))).isNotNull();

        // When
        current.switchTo(Announcements.of("v1"));

        // Then
        assertThat(current.problem()).isEmpty();
    }

    @Test
    void aClassifierIsNotClosedWhileItIsUsed() throws InterruptedException {
        // Given
        current.switchTo(Announcements.of("v1"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Integer> closingsDuringUse = CompletableFuture.supplyAsync(() -> current.use(classifier -> {
            begun.countDown();
            await(mayEnd);
            return loaded.get("v1").closings();
        }));
        begun.await();

        // When
        CompletableFuture<Boolean> switching =
                CompletableFuture.supplyAsync(() -> current.switchTo(Announcements.of("v2")));
        mayEnd.countDown();

        // Then
        assertThat(closingsDuringUse.join()).isZero();
        assertThat(switching.join()).isTrue();
        assertThat(loaded.get("v1").closings()).isOne();
    }

    @Test
    void closingClosesTheClassifierInUse() {
        // Given
        current.switchTo(Announcements.of("v1"));

        // When
        current.close();

        // Then
        assertThat(loaded.get("v1").closings()).isOne();
        assertThat(current.version()).isEmpty();
    }

    private Classifier load(ModelAnnouncement announcement) {
        if (announcement.version().equals("broken")) {
            throw new UnusableModelException("no such checkpoint");
        }
        MeanColourClassifier classifier = new MeanColourClassifier(announcement.version());
        loaded.put(announcement.version(), classifier);
        return classifier;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
