package io.ficklestream.launcher.process;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services of the stack and the memory that each may take; together with the broker they fit into 8 GB. */
public enum ServiceKind {
    CLASSIFIER("classifier-service", 512, 256),
    CAM("cam-service", 768, 256),
    SEED("seed-service", 768, 256),
    /** It learns, too: what a step is made of passes through its memory. */
    SEGMENTER("segmenter-service", 1600, 1024),
    GATEWAY("gateway-service", 1024, 256);

    /** The configuration key of the folder that the segmenter keeps its state in. */
    public static final String SEGMENTER_DIRECTORY = "ficklestream.segmenter.directory";

    /** With it the dense CRF runs on vector instructions; a trimmed Java runtime may lack it. */
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private final String module;
    private final int heapMegabytes;
    private final int directMegabytes;

    ServiceKind(String module, int heapMegabytes, int directMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
        this.directMegabytes = directMegabytes;
    }

    /** The Maven module, which also names the process. */
    public String module() {
        return module;
    }

    /** The configuration key of the folder that the service keeps its state in, if it has some. */
    Optional<String> stateProperty() {
        return switch (this) {
            case SEED -> Optional.of("ficklestream.seed.state-directory");
            case SEGMENTER -> Optional.of(SEGMENTER_DIRECTORY);
            case GATEWAY -> Optional.of("ficklestream.gateway.state-directory");
            case CLASSIFIER, CAM -> Optional.empty();
        };
    }

    List<String> jvmFlags() {
        List<String> flags = new ArrayList<>();
        flags.add("-Xmx" + heapMegabytes + "m");
        flags.add("-XX:MaxDirectMemorySize=" + directMegabytes + "m");
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        if (hasDenseCrf() && ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent()) {
            flags.add("--add-modules=" + VECTOR_MODULE);
        }
        return flags;
    }

    private boolean hasDenseCrf() {
        return this == SEED || this == SEGMENTER;
    }
}
