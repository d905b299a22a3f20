// Follows the device's light when the person has chosen none. Runs before the page is painted.
(() => {
  const page = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    if (page.dataset.theme === 'AUTO') page.dataset.bsTheme = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
})();
