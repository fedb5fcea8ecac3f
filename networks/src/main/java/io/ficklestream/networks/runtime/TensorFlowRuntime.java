package io.ficklestream.networks.runtime;

import java.io.File;
import org.bytedeco.javacpp.Loader;

/**
 * Loads TensorFlow's native library once for the whole process, so that DJL (which serves) and {@code org.tensorflow}
 * (which trains) share it.
 *
 * <p>Call {@link #load()} before the first use of either. Without it DJL would try to download natives of its own.
 */
public final class TensorFlowRuntime {

    static {
        // JavaCPP's own memory limits count the whole process and stop it under load: the JVM's limits are enough.
        System.setProperty("org.bytedeco.javacpp.maxBytes", "0");
        System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        String library = Loader.load(org.tensorflow.internal.c_api.global.tensorflow.class);
        System.setProperty("TENSORFLOW_LIBRARY_PATH", new File(library).getParent());
        // DJL otherwise looks up a tracking address at start.
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private TensorFlowRuntime() {}

    /** Makes sure that the native library is loaded; cheap when it already is. */
    public static void load() {
        // The static initialiser does the work exactly once.
    }
}
