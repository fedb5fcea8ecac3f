/** Which blocks make up a plan, how they merge, and what seeds come of it. Plain Java on vision-core and the contracts. */
package io.ficklestream.seed.domain;
