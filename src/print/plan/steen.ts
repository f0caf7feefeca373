/** The round shape of the house: a circle that the water has had its way with. */
export function steen(x: number, y: number, b: number, h: number): string {
  const p = (fx: number, fy: number) => `${(x + b * fx).toFixed(2)} ${(y + h * fy).toFixed(2)}`;
  return `M${p(0.46, 0)}C${p(0.758, 0)} ${p(1, 0.237)} ${p(1, 0.53)}C${p(1, 0.79)} ${p(0.772, 1)} ${p(0.49, 1)}C${p(0.22, 1)} ${p(0, 0.807)} ${p(0, 0.57)}C${p(0, 0.255)} ${p(0.206, 0)} ${p(0.46, 0)}Z`;
}
