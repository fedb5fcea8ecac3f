package io.ficklestream.launcher.process;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;

/** The services of the stack and the memory that each may take; together with the broker they fit into 8 GB. */
enum ServiceKind {
    CLASSIFIER("classifier-service", 512),
    CAM("cam-service", 768),
    SEED("seed-service", 768);

    private static final int DIRECT_MEGABYTES = 256;

    /** With it the dense CRF runs on vector instructions; a trimmed Java runtime may lack it. */
    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private final String module;
    private final int heapMegabytes;

    ServiceKind(String module, int heapMegabytes) {
        this.module = module;
        this.heapMegabytes = heapMegabytes;
    }

    /** The Maven module, which also names the process. */
    String module() {
        return module;
    }

    List<String> jvmFlags() {
        List<String> flags = new ArrayList<>();
        flags.add("-Xmx" + heapMegabytes + "m");
        flags.add("-XX:MaxDirectMemorySize=" + DIRECT_MEGABYTES + "m");
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        if (this == SEED && ModuleFinder.ofSystem().find(VECTOR_MODULE).isPresent()) {
            flags.add("--add-modules=" + VECTOR_MODULE);
        }
        return flags;
    }
}
