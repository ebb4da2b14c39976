/** Searches the page's rows as one types. Without it the page is the whole table. */
export const pageScript = `"use strict";
const form=document.querySelector("form"),rows=[...document.querySelectorAll("tbody tr")],said=document.querySelector("output");
const texts=rows.map(row=>(row.textContent+" "+row.dataset.party).toLowerCase().normalize("NFC"));
const show=()=>{const data=new FormData(form),words=String(data.get("text")).toLowerCase().normalize("NFC").split(/\\s+/).filter(Boolean);let count=0;
rows.forEach((row,index)=>{const fits=words.every(word=>texts[index].includes(word))&&["status","year"].every(name=>{const wish=data.get(name);return!wish||row.dataset[name]===wish})&&(!data.get("party")||row.dataset.party.split("\\t").includes(data.get("party")));if(row.hidden===fits)row.hidden=!fits;if(fits)count++});
said.textContent=said.dataset.says.replace("{count}",count).replace("{all}",rows.length)};
form.addEventListener("input",show);form.addEventListener("submit",event=>event.preventDefault());form.hidden=false;show();`;
