package io.ficklestream.benchmarks.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.benchmarks.inputs.CrfInput;
import io.ficklestream.benchmarks.kernels.CrfBenchmark;
import io.ficklestream.benchmarks.report.BenchJson;
import io.ficklestream.benchmarks.report.InputParameters;
import io.ficklestream.benchmarks.suite.BenchmarkCase;
import io.ficklestream.benchmarks.suite.Effort;
import io.ficklestream.benchmarks.suite.KernelSuite;
import io.ficklestream.vision.crf.BilateralTerm;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.crf.GaussianTerm;
import io.ficklestream.vision.image.RgbImage;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * One input of the dense CRF.
 *
 * @param benchmark the benchmark that is measured on it
 * @param params what its rows have in common, whichever way they compute it
 */
record CrfExportCase(String benchmark, SortedMap<String, String> params) {
    /** That many iterations stand for all: the others have the same inputs. */
    private static final String ITERATIONS = "10";

    /** Every input of the full suite once. */
    static List<CrfExportCase> ofFullSuite() {
        return KernelSuite.cases(Effort.FULL).stream()
                .filter(benchmark -> benchmark.type() == CrfBenchmark.class)
                .map(benchmark -> of(benchmark))
                .filter(one -> one.param("iterations").equals(ITERATIONS))
                .distinct()
                .toList();
    }

    static CrfExportCase of(BenchmarkCase benchmark) {
        return new CrfExportCase(benchmark.name(), InputParameters.of(benchmark.allParams()));
    }

    /** The name of its files, such as {@code 321x321-21-dsrg-test-synthetic}. */
    String name() {
        String preset = param("preset").toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join("-", param("size"), param("labels"), preset, param("scene"));
    }

    CrfInput input() {
        return CrfInput.of(param("size"), Integer.parseInt(param("labels")), param("scene"));
    }

    /** Its entry in the list. */
    ObjectNode json(RgbImage image) {
        DenseCrfParameters crf = CrfPreset.valueOf(param("preset")).parameters();
        GaussianTerm gaussian = crf.gaussian();
        BilateralTerm bilateral = crf.bilateral();
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("name", name()).put("width", image.width()).put("height", image.height());
        json.put("labels", Integer.parseInt(param("labels"))).put("iterations", Integer.parseInt(param("iterations")));
        json.putObject("gaussian").put("sxy", gaussian.sxy()).put("weight", gaussian.weight());
        json.putObject("bilateral")
                .put("sxy", bilateral.sxy())
                .put("srgb", bilateral.srgb())
                .put("weight", bilateral.weight());
        json.put("benchmark", benchmark).set("params", BenchJson.params(params));
        return json;
    }

    private String param(String name) {
        return params.get(name);
    }
}
