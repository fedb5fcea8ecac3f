package io.ficklestream.cam.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.cam.Announcements;
import io.ficklestream.cam.MeanColourNetwork;
import io.ficklestream.contracts.ModelAnnouncement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LoadedNetworksTest {

    private final List<String> loadings = new ArrayList<>();
    private final Map<String, MeanColourNetwork> byVersion = new HashMap<>();

    @Test
    void aNetworkIsOpenedOnceAndKept() {
        // Given
        LoadedNetworks networks = new LoadedNetworks(this::load, 2);

        // When
        use(networks, "v1");
        use(networks, "v2");
        use(networks, "v1");

        // Then
        assertThat(loadings).containsExactly("v1", "v2");
        assertThat(networks.latest()).contains("v2");
    }

    @Test
    void theLeastRecentlyUsedNetworkGivesWay() {
        // Given
        LoadedNetworks networks = new LoadedNetworks(this::load, 2);
        use(networks, "v1");
        use(networks, "v2");
        use(networks, "v1");

        // When
        use(networks, "v3");

        // Then
        assertThat(byVersion.get("v2").closings()).isOne();
        assertThat(byVersion.get("v1").closings()).isZero();
        assertThat(byVersion.get("v3").closings()).isZero();
    }

    @Test
    void aNetworkThatCannotBeOpenedIsReportedUntilAnotherCan() {
        // Given
        LoadedNetworks networks = new LoadedNetworks(this::load, 2);

        // When
        assertThatThrownBy(() -> use(networks, "broken")).isInstanceOf(UnusableModelException.class);

        // Then
        assertThat(networks.problem()).contains("no such checkpoint");
        assertThat(networks.latest()).isEmpty();
        use(networks, "v1");
        assertThat(networks.problem()).isEmpty();
    }

    @Test
    void closingClosesAllAndOpensNoMore() {
        // Given
        LoadedNetworks networks = new LoadedNetworks(this::load, 2);
        use(networks, "v1");
        use(networks, "v2");

        // When
        networks.close();

        // Then
        assertThat(byVersion.values())
                .allSatisfy(network -> assertThat(network.closings()).isOne());
        assertThatThrownBy(() -> use(networks, "v1")).isInstanceOf(CancellationException.class);
    }

    @Test
    void roomForNoNetworkIsRefused() {
        assertThatThrownBy(() -> new LoadedNetworks(this::load, 0)).hasMessageContaining("at least 1");
    }

    private static void use(LoadedNetworks networks, String version) {
        networks.use(Announcements.of(version), ResponseNetwork::gridSide);
    }

    private ResponseNetwork load(ModelAnnouncement announcement) {
        if (announcement.version().equals("broken")) {
            throw new UnusableModelException("no such checkpoint");
        }
        loadings.add(announcement.version());
        return byVersion.computeIfAbsent(announcement.version(), version -> new MeanColourNetwork());
    }
}
