/** The dense CRF as it was first, with its lattice: see {@link io.ficklestream.benchmarks.superseded.rows.RowCrf}. */
package io.ficklestream.benchmarks.superseded.rows;
