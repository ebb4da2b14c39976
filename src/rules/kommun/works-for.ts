/** What a kommun may decide about any matter: to speak for it, or to work together with those whose it is. */
export const WORKS_FOR =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:verka[rs]? för|uppmana[A-Za-zÀ-ÖØ-öø-ӿ]*|uppvakta[A-Za-zÀ-ÖØ-öø-ӿ]*|skrivelse|begär[A-Za-zÀ-ÖØ-öø-ӿ]*|kräv[A-Za-zÀ-ÖØ-öø-ӿ]*|ansök[A-Za-zÀ-ÖØ-öø-ӿ]*|söker|överklag[A-Za-zÀ-ÖØ-öø-ӿ]*|framför[A-Za-zÀ-ÖØ-öø-ӿ]*|påtala[A-Za-zÀ-ÖØ-öø-ӿ]*|hemställ[A-Za-zÀ-ÖØ-öø-ӿ]*|dialog|samverka[A-Za-zÀ-ÖØ-öø-ӿ]*|samverkan|samarbet[A-Za-zÀ-ÖØ-öø-ӿ]*|samråd|tillsammans med|i samband med|överlägg[A-Za-zÀ-ÖØ-öø-ӿ]*)/iu;
