// oxlint-disable-next-line import/no-default-export -- Astro reads its configuration from there
export default {
  site: "https://archive.example",
  trailingSlash: "always",
};
