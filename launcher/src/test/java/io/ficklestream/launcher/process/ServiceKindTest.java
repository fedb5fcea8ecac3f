package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceKindTest {

    @ParameterizedTest
    @EnumSource(ServiceKind.class)
    void everyServiceHasItsMemoryBounded(ServiceKind kind) {
        assertThat(kind.jvmFlags())
                .anyMatch(flag -> flag.matches("-Xmx\\d+m"))
                .anyMatch(flag -> flag.matches("-XX:MaxDirectMemorySize=\\d+m"))
                .contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void theSegmenterHasRoomToLearn() {
        assertThat(ServiceKind.SEGMENTER.jvmFlags()).contains("-Xmx1600m", "-XX:MaxDirectMemorySize=1024m");
    }

    @Test
    void servicesWithADenseCrfGetTheVectorModuleOfTheRuntime() {
        boolean there = ModuleFinder.ofSystem().find("jdk.incubator.vector").isPresent();
        for (ServiceKind kind : ServiceKind.values()) {
            boolean wanted = kind == ServiceKind.SEED || kind == ServiceKind.SEGMENTER;
            assertThat(kind.jvmFlags().contains("--add-modules=jdk.incubator.vector"))
                    .as(kind.module())
                    .isEqualTo(there && wanted);
        }
    }

    @Test
    void whatHasAStateIsToldWhereToKeepIt() {
        assertThat(ServiceKind.SEED.stateProperty()).contains("ficklestream.seed.state-directory");
        assertThat(ServiceKind.SEGMENTER.stateProperty()).contains("ficklestream.segmenter.directory");
        assertThat(ServiceKind.GATEWAY.stateProperty()).contains("ficklestream.gateway.state-directory");
        assertThat(ServiceKind.CAM.stateProperty()).isEmpty();
        assertThat(ServiceKind.CLASSIFIER.stateProperty()).isEmpty();
    }
}
