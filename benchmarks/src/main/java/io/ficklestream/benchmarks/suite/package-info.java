/** Which cases are measured, and the machinery that runs them with JMH. */
package io.ficklestream.benchmarks.suite;
