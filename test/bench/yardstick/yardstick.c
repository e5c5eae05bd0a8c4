/*
 * What this machine can do with the two models that the speed rows simulate: the engine's algorithms in plain C. A yardstick,
 * not a second engine: five fixed PERT inputs, no validation, no reproducibility across thread counts.
 *
 *   yardstick product|event YEARS REPETITIONS
 *   yardstick portfolio SCENARIOS YEARS THREADS REPETITIONS
 *
 * prints the milliseconds of each repetition, one a line, after one that is not counted.
 */
#define _GNU_SOURCE
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define CELLS 512
#define ENDS 2          /* cells at either end that are computed instead of looked up */
#define BLOCK 4096
#define ROWS 64         /* Poisson rates in the grid */
#define WIDTH 128       /* counts per rate */
#define MANY (1 << 17)  /* events of a block */
#define BINS 16384

static double milliseconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

/* xoshiro256++ (Blackman and Vigna): each step gives two 32-bit draws. */
typedef struct { uint64_t s[4]; } rng;
static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
static inline uint64_t next(rng *r) {
  uint64_t *s = r->s, result = rotl(s[0] + s[3], 23) + s[0], t = s[1] << 17;
  s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
  return result;
}
static void seed(rng *r, uint64_t x) { /* splitmix64 */
  for (int i = 0; i < 4; i++) {
    uint64_t z = (x += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    r->s[i] = z ^ (z >> 31);
  }
}

/* Regularised incomplete beta function by its continued fraction (DLMF 8.17.22). */
static double fraction(double a, double b, double x) {
  double c = 1, d = 1 / (1 - (a + b) * x / (a + 1)), h = d;
  for (int m = 1; m < 300; m++) {
    double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d); c = 1 + even / c; h *= d * c;
    double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d); c = 1 + odd / c; h *= d * c;
    if (fabs(d * c - 1) < 1e-15) break;
  }
  return h;
}
typedef struct { double min, width, a, b, log_beta, cubic[4 * CELLS]; } pert;
static double density(const pert *p, double x) { return exp((p->a - 1) * log(x) + (p->b - 1) * log1p(-x) - p->log_beta); }
static double below(const pert *p, double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  double f = exp(p->a * log(x) + p->b * log1p(-x) - p->log_beta);
  return x < (p->a + 1) / (p->a + p->b + 2) ? f * fraction(p->a, p->b, x) / p->a : 1 - f * fraction(p->b, p->a, 1 - x) / p->b;
}
static double unit_quantile(const pert *p, double u, double guess) { /* Newton */
  double x = guess;
  for (int i = 0; i < 100; i++) {
    double step = (below(p, x) - u) / density(p, x), y = x - step;
    if (y <= 0) y = x / 2;
    if (y >= 1) y = (1 + x) / 2;
    if (fabs(y - x) < 1e-13 * y) return y;
    x = y;
  }
  return x;
}
static void prepare(pert *p, double min, double mode, double max) {
  *p = (pert){.min = min, .width = max - min, .a = 1 + 4 * (mode - min) / (max - min), .b = 1 + 4 * (max - mode) / (max - min)};
  p->log_beta = lgamma(p->a) + lgamma(p->b) - lgamma(p->a + p->b);
  double x0 = unit_quantile(p, (double)ENDS / CELLS, p->a / (p->a + p->b) / 4);
  for (int i = ENDS; i < CELLS - ENDS; i++) { /* Hermite, in powers of the place from -1/2 to 1/2 */
    double x1 = unit_quantile(p, (double)(i + 1) / CELLS, x0), d0 = 1 / density(p, x0) / CELLS, d1 = 1 / density(p, x1) / CELLS;
    double *c = p->cubic + 4 * i;
    c[0] = min + p->width * ((x0 + x1) / 2 + (d0 - d1) / 8);
    c[1] = p->width * (1.5 * (x1 - x0) - (d0 + d1) / 4);
    c[2] = p->width * (d1 - d0) / 2;
    c[3] = p->width * (2 * (x0 - x1) + d0 + d1);
    x0 = x1;
  }
}
/* The ends follow the power that the density has there. */
static __attribute__((noinline)) double end_quantile(const pert *p, uint32_t word) {
  double u = (word + 0.5) * 0x1p-32;
  const double *first = p->cubic + 4 * ENDS, *last = p->cubic + 4 * (CELLS - ENDS - 1);
  if (u < 0.5) {
    double x = first[0] - first[1] / 2 + first[2] / 4 - first[3] / 8 - p->min;
    return p->min + x * pow(u * CELLS / ENDS, 1 / p->a);
  }
  double max = p->min + p->width, x = max - (last[0] + last[1] / 2 + last[2] / 4 + last[3] / 8);
  return max - x * pow((1 - u) * CELLS / ENDS, 1 / p->b);
}
static inline double quantile(const pert *p, uint32_t word) {
  uint32_t cell = word >> 23;
  if (__builtin_expect(cell - ENDS < CELLS - 2 * ENDS, 1)) {
    const double *c = p->cubic + 4 * cell;
    double g = (double)(int32_t)((word << 9) ^ 0x80000000u) * 0x1p-32;
    return c[0] + g * (c[1] + g * (c[2] + g * c[3]));
  }
  return end_quantile(p, word);
}
static void draw(const pert *p, rng *R, double *out, int n) {
  rng r = *R;
  int i = 0;
  for (; i + 1 < n; i += 2) {
    uint64_t x = next(&r);
    out[i] = quantile(p, x >> 32);
    out[i + 1] = quantile(p, (uint32_t)x);
  }
  if (i < n) out[i] = quantile(p, next(&r) >> 32);
  *R = r;
}
static void draw_words(rng *R, uint32_t *out, int n) {
  rng r = *R;
  int i = 0;
  for (; i + 1 < n; i += 2) {
    uint64_t x = next(&r);
    out[i] = x >> 32;
    out[i + 1] = (uint32_t)x;
  }
  if (i < n) out[i] = next(&r) >> 32;
  *R = r;
}

/* Poisson counts: alias tables on a grid of rates, and the exact rest. */
typedef struct { double step; uint32_t threshold[(ROWS + 1) * WIDTH]; uint8_t alias[(ROWS + 1) * WIDTH]; } poisson;
static void prepare_poisson(poisson *P, double largest) {
  P->step = largest / ROWS;
  for (int row = 0; row <= ROWS; row++) {
    double rate = row * P->step, p[WIDTH], q = exp(-rate), sum = 0;
    for (int k = 0; k < WIDTH; k++) { p[k] = q; sum += q; q *= rate / (k + 1); }
    int small[WIDTH], large[WIDTH], smalls = 0, larges = 0;
    for (int k = 0; k < WIDTH; k++) { p[k] *= WIDTH / sum; if (p[k] < 1) small[smalls++] = k; else large[larges++] = k; }
    uint32_t *threshold = P->threshold + row * WIDTH;
    uint8_t *alias = P->alias + row * WIDTH;
    while (smalls && larges) {
      int s = small[--smalls], l = large[larges - 1];
      threshold[s] = (uint32_t)fmin(4294967295.0, p[s] * 4294967296.0);
      alias[s] = l;
      p[l] -= 1 - p[s];
      if (p[l] < 1) { small[smalls++] = l; larges--; }
    }
    while (larges) { int l = large[--larges]; threshold[l] = ~0u; alias[l] = l; }
    while (smalls) { int s = small[--smalls]; threshold[s] = ~0u; alias[s] = s; }
  }
}

typedef struct { pert frequency, capability, resistance, primary, probability, secondary; double vulnerability; } model;
static void prepare_model(model *m, double scale) {
  prepare(&m->frequency, 5, 15, 40);
  prepare(&m->capability, 0.2, 0.5, 0.9);
  prepare(&m->resistance, 0.3, 0.6, 0.95);
  prepare(&m->primary, 2e4 * scale, 8e4 * scale, 5e5 * scale);
  prepare(&m->probability, 0.1, 0.3, 0.6);
  prepare(&m->secondary, 5e4 * scale, 2e5 * scale, 2e6 * scale);
}
static double vulnerability(const model *m) {
  double sum = 0;
  for (int i = 0; i < 2000; i++) {
    double x = quantile(&m->capability, (uint32_t)((i + 0.5) / 2000 * 4294967296.0));
    sum += below(&m->resistance, (x - m->resistance.min) / m->resistance.width);
  }
  return sum / 2000;
}

typedef struct { double a[BLOCK], b[BLOCK], c[BLOCK], d[BLOCK]; uint32_t u[BLOCK], v[BLOCK], many_words[MANY]; int count[BLOCK]; double losses[MANY], more[MANY]; } scratch;

/* Product semantics; the share of draws in which capability exceeds resistance multiplies all years. */
static void simulate_product(const model *m, uint64_t key, double *out, int years, scratch *S) {
  uint64_t kept = 0;
  for (int start = 0; start < years; start += BLOCK) {
    rng r;
    int n = years - start < BLOCK ? years - start : BLOCK;
    seed(&r, key * 0x9E3779B97F4A7C15ull + start);
    draw(&m->capability, &r, S->a, n);
    draw(&m->resistance, &r, S->b, n);
    for (int i = 0; i < n; i++) kept += S->a[i] > S->b[i];
    draw(&m->probability, &r, S->a, n);
    draw(&m->secondary, &r, S->b, n);
    draw(&m->primary, &r, S->c, n);
    draw(&m->frequency, &r, S->d, n);
    for (int i = 0; i < n; i++) out[start + i] = S->d[i] * (S->c[i] + S->a[i] * S->b[i]);
  }
  for (int i = 0; i < years; i++) out[i] *= (double)kept / years;
}

static void simulate_event(const model *m, const poisson *P, uint64_t key, double *out, int years, scratch *S) {
  double step = P->step, per_step = 1 / step;
  for (int start = 0; start < years; start += BLOCK) {
    rng r;
    int n = years - start < BLOCK ? years - start : BLOCK, events = 0, followed = 0;
    seed(&r, key * 0x9E3779B97F4A7C15ull + start);
    draw(&m->frequency, &r, S->a, n);
    draw(&m->probability, &r, S->b, n);
    draw_words(&r, S->u, n);
    draw_words(&r, S->v, n);
    for (int i = 0; i < n; i++) {
      double rate = S->a[i] * m->vulnerability;
      int row = rate * per_step;
      double rest = rate - row * step, u = (S->v[i] + 0.5) * 0x1p-32;
      uint32_t word = S->u[i];
      int cell = row * WIDTH + (word >> 25), k = (word << 7) < P->threshold[cell] ? (int)(word >> 25) : P->alias[cell];
      if (u > 1 - rest) {
        double p = exp(-rest), upto = p;
        for (int x = 1; u > upto; x++) { p *= rest / x; upto += p; k++; }
      }
      S->count[i] = k;
      events += k;
    }
    draw(&m->primary, &r, S->losses, events);
    draw_words(&r, S->many_words, events);
    for (int i = 0, e = 0; i < n; i++) {
      uint32_t threshold = S->b[i] * 4294967296.0, hits = 0;
      double sum = 0;
      for (int end = e + S->count[i]; e < end; e++) { sum += S->losses[e]; hits += S->many_words[e] < threshold; }
      S->c[i] = sum;
      S->u[i] = hits;
      followed += hits;
    }
    draw(&m->secondary, &r, S->more, followed);
    for (int i = 0, e = 0; i < n; i++) {
      double sum = S->c[i];
      for (int k = S->u[i]; k > 0; k--) sum += S->more[e++];
      out[start + i] = sum;
    }
  }
}

/* Mean, sd and six quantiles by a histogram and selection in the bins that hold them. */
typedef struct { double mean, sd, quantile[6]; } statistics;
static int ascending(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
static void summarise(const double *x, int n, statistics *o) {
  static const double level[6] = {0.05, 0.1, 0.5, 0.9, 0.95, 0.99};
  static __thread uint32_t bin[BINS + 1];
  static __thread uint8_t marked[BINS];
  double sum = 0, max = 0, min = 1e300, square = 0;
  for (int i = 0; i < n; i++) { sum += x[i]; if (x[i] > max) max = x[i]; if (x[i] < min) min = x[i]; }
  double mean = sum / n, scale = max > min ? (BINS - 1) / (max - min) : 0;
  memset(bin, 0, sizeof bin);
  memset(marked, 0, sizeof marked);
  for (int i = 0; i < n; i++) { double d = x[i] - mean; square += d * d; bin[(int)((x[i] - min) * scale) + 1]++; }
  for (int b = 0; b < BINS; b++) bin[b + 1] += bin[b];
  int at[6], kept = 0, size = 0;
  for (int j = 0; j < 6; j++) {
    uint32_t rank = ceil(level[j] * n) - 1;
    int low = 0, high = BINS;
    while (high - low > 1) { int middle = (low + high) / 2; if (bin[middle] <= rank) low = middle; else high = middle; }
    at[j] = low;
    if (!marked[low]) size += bin[low + 1] - bin[low];
    marked[low] = 1;
  }
  double *some = malloc(8 * (size + 1));
  for (int i = 0; i < n; i++) if (marked[(int)((x[i] - min) * scale)]) some[kept++] = x[i];
  qsort(some, kept, 8, ascending);
  for (int j = 0; j < 6; j++) {
    int offset = 0;
    for (int b = 0; b < at[j]; b++) if (marked[b]) offset += bin[b + 1] - bin[b];
    o->quantile[j] = some[offset + (int)ceil(level[j] * n) - 1 - bin[at[j]]];
  }
  o->mean = mean;
  o->sd = sqrt(square / n);
  free(some);
}

typedef struct { int from, to, years; double *sum; } share;
static void *simulate_share(void *argument) {
  share *s = argument;
  model *m = malloc(sizeof *m);
  poisson *P = malloc(sizeof *P);
  scratch *S = malloc(sizeof *S);
  double *out = malloc(8 * (size_t)s->years);
  statistics result;
  for (int k = s->from; k < s->to; k++) {
    prepare_model(m, 1 + k / 10.0);
    m->vulnerability = vulnerability(m);
    prepare_poisson(P, 40 * m->vulnerability);
    simulate_event(m, P, k, out, s->years, S);
    summarise(out, s->years, &result);
    for (int i = 0; i < s->years; i++) s->sum[i] += out[i];
  }
  free(m); free(P); free(S); free(out);
  return 0;
}
static void simulate_portfolio(int scenarios, int years, int threads) {
  pthread_t thread[16];
  share shares[16];
  for (int t = 0; t < threads; t++) {
    shares[t] = (share){scenarios * t / threads, scenarios * (t + 1) / threads, years, calloc(years, 8)};
    if (t < threads - 1) pthread_create(&thread[t], 0, simulate_share, &shares[t]);
    else simulate_share(&shares[t]);
  }
  for (int t = 0; t < threads; t++) {
    if (t < threads - 1) pthread_join(thread[t], 0);
    if (t > 0) for (int i = 0; i < years; i++) shares[0].sum[i] += shares[t].sum[i];
  }
  statistics result;
  summarise(shares[0].sum, years, &result);
  fprintf(stderr, "portfolio mean %.0f p99 %.0f\n", result.mean, result.quantile[5]);
  for (int t = 0; t < threads; t++) free(shares[t].sum);
}

int main(int count, char **argument) {
  if (count == 6 && !strcmp(argument[1], "portfolio")) {
    for (int i = 0; i <= atoi(argument[5]); i++) {
      double start = milliseconds();
      simulate_portfolio(atoi(argument[2]), atoi(argument[3]), atoi(argument[4]));
      if (i > 0) printf("%.4f\n", milliseconds() - start);
    }
    return 0;
  }
  if (count != 4) return fputs("usage: yardstick product|event YEARS REPETITIONS\n", stderr), 2;
  int event = !strcmp(argument[1], "event"), years = atoi(argument[2]);
  model *m = malloc(sizeof *m);
  poisson *P = malloc(sizeof *P);
  scratch *S = malloc(sizeof *S);
  double *out = calloc(years, 8);
  statistics result;
  prepare_model(m, 1);
  m->vulnerability = vulnerability(m);
  prepare_poisson(P, 40 * m->vulnerability);
  for (int i = 0; i <= atoi(argument[3]); i++) {
    double start = milliseconds();
    if (event) simulate_event(m, P, i, out, years, S);
    else simulate_product(m, i, out, years, S);
    summarise(out, years, &result);
    if (i > 0) printf("%.4f\n", milliseconds() - start);
  }
  fprintf(stderr, "mean %.0f sd %.0f p99 %.0f\n", result.mean, result.sd, result.quantile[5]);
  return 0;
}
