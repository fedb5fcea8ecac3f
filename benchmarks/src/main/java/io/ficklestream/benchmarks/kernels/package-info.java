/**
 * The JMH benchmarks. Every parameter has one default; the cases that are run, and with which parameters, are listed in
 * {@link io.ficklestream.benchmarks.suite.KernelSuite}.
 */
package io.ficklestream.benchmarks.kernels;
