package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocClassesTest {
    @Test
    void haveTheNumbersOfPascalVoc() {
        assertThat(VocClasses.NAMES).hasSize(21);
        assertThat(VocClasses.indexOf("background")).isZero();
        assertThat(VocClasses.indexOf("cat")).isEqualTo(8);
        assertThat(VocClasses.indexOf("dog")).isEqualTo(12);
        assertThat(VocClasses.indexOf("person")).isEqualTo(15);
        assertThat(VocClasses.indexOf("tvmonitor")).isEqualTo(20);
    }

    @Test
    void namesAndNumbersAreInverse() {
        for (int index = 0; index < VocClasses.NAMES.size(); index++) {
            assertThat(VocClasses.indexOf(VocClasses.nameOf(index))).isEqualTo(index);
        }
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> VocClasses.indexOf("unicorn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown class \"unicorn\"; known are background, aeroplane, ");
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThatThrownBy(() -> VocClasses.nameOf(21))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class number 21 is not 0 to 20");
    }
}
