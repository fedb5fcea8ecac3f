package io.ficklestream.benchmarks.suite;

import io.ficklestream.benchmarks.kernels.CrfKernels;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Param;

/**
 * One benchmark with some of its parameters; the others keep the defaults that the benchmark declares.
 *
 * @param type the class with the benchmark method
 * @param method the method's name
 * @param params JMH parameters by name
 * @param pace how long one operation takes
 */
public record BenchmarkCase(Class<?> type, String method, SortedMap<String, String> params, Pace pace) {

    /** How long one operation takes, roughly. */
    public enum Pace {
        /** Many operations fit into one iteration. */
        BRISK,
        /** An operation may take longer than an iteration: fewer of them. */
        SLOW
    }

    private static final String SUFFIX = "Benchmark";
    private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";

    public BenchmarkCase {
        params = new TreeMap<>(params);
    }

    /** A case whose operations are short. */
    public static BenchmarkCase brisk(Class<?> type, String method, Map<String, ?> params) {
        return new BenchmarkCase(type, method, texts(params), Pace.BRISK);
    }

    /** A case whose operations take a good part of a second, or longer. */
    public static BenchmarkCase slow(Class<?> type, String method, Map<String, ?> params) {
        return new BenchmarkCase(type, method, texts(params), Pace.SLOW);
    }

    private static SortedMap<String, String> texts(Map<String, ?> params) {
        SortedMap<String, String> texts = new TreeMap<>();
        params.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    /** The same case with another value of one parameter. */
    public BenchmarkCase with(String name, Object value) {
        SortedMap<String, String> changed = new TreeMap<>(params);
        changed.put(name, value.toString());
        return new BenchmarkCase(type, method, changed, pace);
    }

    /** This case's parameters, and the benchmark's defaults for the others. */
    public SortedMap<String, String> allParams() {
        SortedMap<String, String> all = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (field.isAnnotationPresent(Param.class)) {
                all.put(field.getName(), field.getAnnotation(Param.class).value()[0]);
            }
        }
        all.putAll(params);
        return all;
    }

    /** Flags that this case's JVMs need beyond those of all others. */
    List<String> jvmFlags() {
        return CrfKernels.VECTOR.equals(allParams().get(CrfKernels.PARAMETER)) ? List.of(VECTOR_MODULE) : List.of();
    }

    /** The benchmark's name in reports, such as {@code Selection.accumulate}. */
    public String name() {
        return nameOf(type.getSimpleName(), method);
    }

    static String nameOf(String simpleClassName, String method) {
        return simpleClassName.replace(SUFFIX, "") + "." + method;
    }

    /** Name and parameters, for people. */
    public String title() {
        StringBuilder title = new StringBuilder(name());
        params.forEach(
                (name, value) -> title.append(' ').append(name).append('=').append(value));
        return title.toString();
    }
}
