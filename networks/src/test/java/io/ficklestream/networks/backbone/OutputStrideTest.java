package io.ficklestream.networks.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutputStrideTest {

    @Test
    void aPhotographOf321PixelsHasTheGridsOfThePaper() {
        assertThat(OutputStride.EIGHT.gridSide(321)).isEqualTo(41);
        assertThat(OutputStride.SIXTEEN.gridSide(321)).isEqualTo(21);
        assertThat(OutputStride.THIRTY_TWO.gridSide(321)).isEqualTo(11);
    }

    @Test
    void stagesThatKeepTheirResolutionDilateInstead() {
        assertThat(OutputStride.EIGHT.stepTo(8)).isEqualTo(2);
        assertThat(OutputStride.EIGHT.stepTo(16)).isEqualTo(1);
        assertThat(OutputStride.EIGHT.dilationAt(16)).isEqualTo(2);
        assertThat(OutputStride.EIGHT.dilationAt(32)).isEqualTo(4);
        assertThat(OutputStride.SIXTEEN.dilationAt(32)).isEqualTo(2);
        assertThat(OutputStride.THIRTY_TWO.dilationAt(32)).isEqualTo(1);
    }

    @Test
    void otherStridesAreRefused() {
        assertThatThrownBy(() -> OutputStride.of(4))
                .hasMessageContaining("8, 16 or 32")
                .hasMessageContaining("4");
    }
}
