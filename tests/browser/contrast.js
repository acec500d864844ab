// The texts with too little contrast, a line for each; see WCAG 2.2, 1.4.3.
(() => {
  const channels = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (top, below) => {
    const mix = (name) => top[name] * top.alpha + below[name] * (1 - top.alpha);
    return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
  };
  const linear = (value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ({ red, green, blue }) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ancestors = (element) =>
    element ? [element, ...ancestors(element.parentElement)] : [];
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const canvas = channels(dark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
  const ground = (element) =>
    ancestors(element)
      .map((place) => channels(getComputedStyle(place).backgroundColor))
      .reduceRight((below, layer) => over(layer, below), canvas);

  const weak = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent.trim();
    const element = texts.currentNode.parentElement;
    const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!text || !seen || element.closest(':disabled, script, style, option, noscript')) continue;
    const style = getComputedStyle(element);
    const colour = channels(style.color);
    for (const place of ancestors(element)) colour.alpha *= Number(getComputedStyle(place).opacity);
    const below = ground(element);
    const [bright, dim] = [luminance(over(colour, below)), luminance(below)].sort((a, b) => b - a);
    const ratio = (bright + 0.05) / (dim + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) {
      weak.add(`${ratio.toFixed(2)}: <${element.tagName} class="${element.className}"> ${text.slice(0, 40)}`);
    }
  }
  return [...weak].join('\n');
})()
