package io.ficklestream.segmenter.domain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.segmenter.handmade.ColourNetwork;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentNetworkTest {

    private final Map<String, ColourNetwork> opened = new HashMap<>();
    private final CurrentNetwork current = new CurrentNetwork(this::open);

    @Test
    void beforeTheFirstAnnouncementThereIsNone() {
        assertThat(current.version()).isEmpty();
        assertThatThrownBy(() -> current.use(SegmentationNetwork::version)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theNextNetworkTakesOverAndTheOneBeforeIsClosed() {
        // When
        current.switchTo(announcement("v1"));
        current.switchTo(announcement("v2"));

        // Then
        assertThat(current.<String>use(SegmentationNetwork::version)).isEqualTo("v2");
        assertThat(opened.get("v1").closings()).isOne();
        assertThat(opened.get("v2").closings()).isZero();
    }

    @Test
    void workThatHasBegunEndsWithTheNetworkItBeganWithWhileOtherWorkHasTheNext() {
        // Given
        current.switchTo(announcement("v1"));

        // When
        current.use(network -> {
            current.switchTo(announcement("v2"));

            // Then
            assertThat(network.version()).isEqualTo("v1");
            assertThat(opened.get("v1").closings()).isZero();
            assertThat(current.<String>use(SegmentationNetwork::version)).isEqualTo("v2");
            return null;
        });
        assertThat(opened.get("v1").closings()).isOne();
    }

    @Test
    void theSameAnnouncementAgainChangesNothing() {
        assertThat(current.switchTo(announcement("v1"))).isTrue();
        assertThat(current.switchTo(announcement("v1"))).isFalse();
        assertThat(opened.get("v1").closings()).isZero();
    }

    @Test
    void aNetworkThatCannotBeOpenedLeavesTheOneInUseAndIsReported() {
        // Given
        current.switchTo(announcement("v1"));

        // When
        assertThatThrownBy(() -> current.switchTo(announcement("broken"))).isInstanceOf(UnusableModelException.class);

        // Then
        assertThat(current.version()).contains("v1");
        assertThat(current.problem()).contains("no such checkpoint");
        current.switchTo(announcement("v2"));
        assertThat(current.problem()).isEmpty();
    }

    @Test
    void workThatFailsLetsGoOfItsNetwork() {
        // Given
        current.switchTo(announcement("v1"));

        // When
        assertThatThrownBy(() -> current.use(network -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        current.close();

        // Then
        assertThat(opened.get("v1").closings()).isOne();
    }

    private SegmentationNetwork open(ModelAnnouncement announcement) {
        if (announcement.version().equals("broken")) {
            throw new UnusableModelException("no such checkpoint");
        }
        return opened.computeIfAbsent(announcement.version(), ColourNetwork::untrained);
    }

    private static ModelAnnouncement announcement(String version) {
        return new ModelAnnouncement("segmenter", version, "by hand", "0".repeat(64), Map.of(), Map.of());
    }
}
