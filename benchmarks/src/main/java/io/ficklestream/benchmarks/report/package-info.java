/** Figures, what they are compared with, and how they are written down. */
package io.ficklestream.benchmarks.report;
